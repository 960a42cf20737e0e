/** Everything a person reads: messages, numbers, dates and money in the language shown. */

import type { Messages } from '../generated/messages'
import { inWords, sideOf } from './both'
import { has, textIn, type Values } from './bundle'
import { exchangeRate } from './exchange'
import * as format from './format'
import { LANGS, language, type Lang } from './language.svelte'
import { balance, chance, knowMetrics, metricName, metricValue } from './metric'
import { listAnd, durationDays } from './phrase'
import { problemText, writtenArgs } from './problem'

export { balance, chance, durationDays, exchangeRate, format, has, inWords, knowMetrics, language, LANGS, listAnd, metricName, metricValue, problemText, sideOf, writtenArgs }
export type { Lang, Values }

/** A key of the message tree. */
export type Key = keyof Messages

/** The message in the language shown. It follows the language wherever it is drawn or derived. */
export function t<const K extends string>(key: K & Checked<K>, ...args: ArgsOf<K>): string {
  return textIn(language.current, key, args[0])
}

/** The message in a given language, as for one side of the seam. */
export function tIn<const K extends string>(lang: Lang, key: K & Checked<K>, ...args: ArgsOf<K>): string {
  return textIn(lang, key, args[0])
}

/** A key written out must be in the tree; one put together from data (`problem-${code}`) is looked up when it is shown. */
type Checked<K extends string> = IsOpen<K> extends true ? K : Key

/** A key written out takes exactly its variables; one put together from data takes what the data brings. */
type ArgsOf<K extends string> =
  IsOpen<K> extends true
    ? [values?: Values]
    : IsUnion<K> extends true
      ? [values?: Values]
      : K extends Key
        ? [keyof Messages[K]] extends [never]
          ? []
          : [values: Messages[K]]
        : [values?: Values]

/** `string` and `problem-${string}` are open: a record over them needs no entry. */
type IsOpen<K extends string> = {} extends Record<K, unknown> ? true : false

type IsUnion<K, Whole = K> = K extends unknown ? ([Whole] extends [K] ? false : true) : never
