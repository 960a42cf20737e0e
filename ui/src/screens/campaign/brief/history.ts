/** The history of a clause as a person remembers it: what was typed in one go is one line. */

import type * as T from '../../../generated/types'

/** Saves of one field by one person that lie closer than this belong together, in milliseconds. */
const ONE_GO = 10 * 60_000

/** A line of history, and the side it changed where it changed words. */
export interface SideLine extends T.HistoryLine {
  lang: T.Lang | null
}

/** A change of words in both languages as a line for each. */
export function bySide(lines: readonly T.HistoryLine[]): SideLine[] {
  return lines.flatMap((line): SideLine[] => {
    if (line.field !== 'text' && line.field !== 'title') return [{ ...line, lang: null }]
    const [was, now] = [bothOf(line.was), bothOf(line.now)]
    return (['ru', 'en'] as const).filter((lang) => was[lang] !== now[lang]).map((lang) => ({ ...line, lang, was: was[lang], now: now[lang] }))
  })
}

/** Newest first; the lines of one go joined, from what stood before to what stands after. */
export function inGoes(lines: readonly SideLine[]): SideLine[] {
  const goes: SideLine[] = []
  for (const line of lines) {
    // The sides are written in turns: a go of one side goes on across words in the other.
    const at = goes.findLastIndex((go) => go.lang === line.lang || go.lang === null || line.lang === null)
    const newer = goes[at]
    const same = newer && line.field !== null && newer.field === line.field && newer.lang === line.lang && newer.person === line.person
    if (same && Date.parse(newer.at) - Date.parse(line.at) < ONE_GO) goes[at] = { ...newer, was: line.was }
    else goes.push(line)
  }
  return goes
}

/** A text in both languages, where a line of history holds one. */
export function bothOf(value: T.HistoryLine['was']): T.Both {
  const found = value as Partial<T.Both> | null
  return { ru: typeof found?.ru === 'string' ? found.ru : '', en: typeof found?.en === 'string' ? found.en : '' }
}
