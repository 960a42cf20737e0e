/**
 * How the window looks: theme and size. The theme is one of the person's preferences; the web view
 * keeps a copy so that the first frame is not painted in the wrong one. The size belongs to this screen alone.
 */

import { getCurrentWebview } from '@tauri-apps/api/webview'
import { inWindow } from './window'

type Theme = 'light' | 'dark' | 'system'

const THEME = 'sverka.theme'
const ZOOM = 'sverka.zoom'
const LEAST = 50
const MOST = 200

const system = matchMedia('(prefers-color-scheme: dark)')

let choice = $state<Theme>(asTheme(localStorage.getItem(THEME)))
let systemDark = $state(system.matches)
let percent = $state(within(Number(localStorage.getItem(ZOOM) ?? 100)))

system.addEventListener('change', (event) => {
  systemDark = event.matches
  paint()
})

export const theme = {
  /** What the person chose. */
  get choice(): Theme {
    return choice
  },
  /** Shows it; keeping it with the preferences is the caller's. */
  set choice(next: Theme) {
    choice = next
    localStorage.setItem(THEME, next)
    paint()
  },
  /** What is on the screen now. */
  get shown(): 'light' | 'dark' {
    if (choice !== 'system') return choice
    return systemDark ? 'dark' : 'light'
  },
}

/** Writes the theme to the root; called once before the first frame. */
export function paint(): void {
  document.documentElement.dataset['theme'] = theme.shown
}

/** The size of everything, in whole per cent, 50…200. Kept between starts. */
export const zoom = {
  get percent(): number {
    return percent
  },
  async set(next: number): Promise<void> {
    percent = within(next)
    localStorage.setItem(ZOOM, String(percent))
    if (inWindow) await getCurrentWebview().setZoom(percent / 100)
  },
}

function asTheme(stored: string | null): Theme {
  return stored === 'light' || stored === 'dark' ? stored : 'system'
}

function within(next: number): number {
  return Number.isFinite(next) ? Math.min(MOST, Math.max(LEAST, Math.round(next))) : 100
}
