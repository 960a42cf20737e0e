/** A word about what was just done, with the way back. Nothing is asked that can be undone. */

import { toast } from 'svelte-sonner'
import { t } from '../i18n'

/** Long enough to read twice and to reach by keyboard (Alt T), in milliseconds. */
const STAYS = 8_000

/**
 * Says `text` at the foot of the window. With `undo` the toast offers it; the same `id` replaces
 * the toast before it. `action` names another way on. Gives back how to take it away again.
 */
export function say(text: string, options: { undo?: () => void; action?: { label: string; run: () => void }; id?: string; stays?: boolean } = {}): () => void {
  const { undo, action, id, stays } = options
  const offer = undo ? { label: t('action-undo'), run: undo } : action
  const shown = toast(text, {
    id,
    duration: stays ? Number.POSITIVE_INFINITY : STAYS,
    action: offer ? { label: offer.label, onClick: () => offer.run() } : undefined,
  })
  return () => void toast.dismiss(shown)
}
