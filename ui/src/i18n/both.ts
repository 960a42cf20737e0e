/** Names kept in both languages, where only one can be shown. */

import type { Both } from '../generated/types'
import { language, type Lang } from './language.svelte'

/** The side to show: the language of the window, or the other one where this one has no words. */
export function sideOf(text: Both): Lang {
  return text[language.current].trim() ? language.current : text[language.other].trim() ? language.other : language.current
}

/** The text of that side; empty when neither has words. */
export function inWords(text: Both): string {
  return text[sideOf(text)].trim()
}
