/** The person's preferences on this machine, kept by the Rust side; every reader sees a change at once. */

import { call } from '.'
import type { Preferences } from './commands'
import { theme } from './view.svelte'

let kept = $state<Preferences>({ language: null, theme: theme.choice, person: '', recent: [], single_keys: true })

export const preferences = {
  get current(): Readonly<Preferences> {
    return kept
  },
  /** Takes what the Rust side keeps, at the start. */
  take(stored: Preferences): void {
    kept = stored
    theme.choice = stored.theme
  },
  /** Changes some of them at once and keeps them. Rejects with a `Failure`; what is shown stays changed. */
  async change(patch: Partial<Preferences>): Promise<void> {
    kept = { ...kept, ...patch }
    theme.choice = kept.theme
    await call('preferences_keep', { preferences: $state.snapshot(kept) })
  },
}
