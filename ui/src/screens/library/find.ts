/** Finding in the library: by any word that is shown, in either language, however it is written. */

import { has, LANGS } from '../../i18n'
import { textIn } from '../../i18n/bundle'
import { fold } from '../../navigation/palette/match'

/** Whether every word of `query` begins a word of one of the messages `keys`, in Russian or in English. */
export function mentions(query: string, keys: readonly string[]): boolean {
  return mentionsText(
    query,
    keys.filter(has).flatMap((key) => LANGS.map((lang) => textIn(lang, key))),
  )
}

/** Whether every word of `query` begins a word of one of the `texts`. */
export function mentionsText(query: string, texts: readonly string[]): boolean {
  const wanted = words(query)
  if (wanted.length === 0) return true
  const there = texts.flatMap(words)
  return wanted.every((word) => there.some((one) => one.startsWith(word)))
}

function words(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
}
