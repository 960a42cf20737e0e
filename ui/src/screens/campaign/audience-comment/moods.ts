/** The three heaps, and rating a comment. */

import type * as T from '../../../generated/types'
import { t } from '../../../i18n'
import type { Option } from '../../../parts'
import { call } from '../../../platform'
import { attempt } from '../record'

/** In the order of their keys, 1 to 3. */
export const MOODS: readonly T.Mood[] = ['positive', 'neutral', 'negative']

export function moodOptions(): Option<T.Mood>[] {
  return MOODS.map((value) => ({ value, label: t(`audience-comment-mood-${value}`) }))
}

/** Puts a comment on a heap. `false` when it was refused. */
export async function rate(id: T.Id, mood: T.Mood | null): Promise<boolean> {
  const done = await attempt(() => call('record_save', { kind: 'audience-comment', id, fields: { mood } }))
  return !('problems' in done)
}

/** The start of a comment, to name it by. */
export function headOf(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40).trimEnd()}…` : text
}
