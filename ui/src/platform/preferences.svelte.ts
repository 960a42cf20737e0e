/** The person's preferences on this machine, kept by the Rust side; every reader sees a change at once. */

import { call } from '.'
import type { Preferences, Start } from '../generated/types'
import { language } from '../i18n'
import { theme } from './view.svelte'

let kept = $state<Preferences>({ language: null, theme: theme.choice, person: '', recent: [], filters: [], single_keys: true })

export const preferences = {
  get current(): Readonly<Preferences> {
    return kept
  },
  /** Takes what the Rust side keeps, and the language it speaks, at the start. */
  take(start: Pick<Start, 'preferences' | 'language'>): void {
    kept = start.preferences
    theme.choice = kept.theme
    language.set(start.language)
  },
  /** Changes some of them at once and keeps them. Rejects with a `Failure`; what is shown stays changed. */
  async change(patch: Partial<Preferences>): Promise<void> {
    kept = { ...kept, ...patch }
    theme.choice = kept.theme
    if (patch.language) language.set(patch.language)
    await call('preferences_keep', { preferences: $state.snapshot(kept) })
  },
}
