/** The history of a clause as a person remembers it: what was typed in one go is one line. */

import type * as T from '../../../generated/types'

/** Saves of one field by one person that lie closer than this belong together, in milliseconds. */
const ONE_GO = 10 * 60_000

/** Newest first; the lines of one go joined, from what stood before to what stands after. */
export function inGoes(lines: readonly T.HistoryLine[]): T.HistoryLine[] {
  const goes: T.HistoryLine[] = []
  for (const line of lines) {
    const newer = goes.at(-1)
    const joins = newer && line.field !== null && newer.field === line.field && newer.person === line.person && Date.parse(newer.at) - Date.parse(line.at) < ONE_GO
    if (joins) goes[goes.length - 1] = { ...newer, was: line.was }
    else goes.push(line)
  }
  return goes
}

/** A text in both languages, where a line of history holds one. */
export function bothOf(value: T.HistoryLine['was']): T.Both {
  const found = value as Partial<T.Both> | null
  return { ru: typeof found?.ru === 'string' ? found.ru : '', en: typeof found?.en === 'string' ? found.en : '' }
}
