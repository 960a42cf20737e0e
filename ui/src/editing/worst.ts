/** One word about saving for a screen of several drafts. */

import type { Cue } from './autosave.svelte'

const BY_WEIGHT: readonly Cue[] = ['failed', 'refused', 'waiting', 'saved', 'idle']

/** The cue that matters most: what went wrong before what is under way, before what is done. */
export function worst(cues: Iterable<Cue>): Cue {
  const shown = new Set(cues)
  return BY_WEIGHT.find((cue) => shown.has(cue)) ?? 'idle'
}
