/** Formats that need words: durations and lists. */

import { textIn } from './bundle'
import { language, type Lang } from './language.svelte'

/** So many days, in words: `5 days`. */
export function durationDays(days: number, lang: Lang = language.current): string {
  return textIn(lang, 'unit-days', { n: days })
}

/** A list in words: `a, b, and c`; nothing for no items. */
export function listAnd(items: readonly string[], lang: Lang = language.current): string {
  const join = (key: string, a: string, b: string) => textIn(lang, key, { a, b })
  const [first, ...rest] = items
  const last = rest.pop()
  if (first === undefined) return ''
  if (last === undefined) return first
  if (rest.length === 0) return join('list-pair', first, last)
  const start = rest.reduce((start, item) => join('list-next', start, item), first)
  return join('list-last', start, last)
}
