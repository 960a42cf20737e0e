/** The size of the shared window, apart from the first one's: who looks at it sits further away. */

import { getCurrentWebview } from '@tauri-apps/api/webview'
import { inWindow } from './window'

const KEY = 'sverka.stage-zoom'
const LEAST = 100
const MOST = 200

let percent = within(Number(localStorage.getItem(KEY) ?? LEAST))

export const stageZoom = {
  /** Shows the window as large as it was last time. */
  apply: () => show(percent),
  /** Makes it larger by so many per cent, or smaller. */
  by: (step: number) => show(percent + step),
  /** Makes it as large as it is made. */
  reset: () => show(LEAST),
}

async function show(next: number): Promise<void> {
  percent = within(next)
  localStorage.setItem(KEY, String(percent))
  if (inWindow) await getCurrentWebview().setZoom(percent / 100)
}

function within(next: number): number {
  return Number.isFinite(next) ? Math.min(MOST, Math.max(LEAST, Math.round(next))) : LEAST
}
