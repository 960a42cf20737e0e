/** Numbers as they are typed in either language. What is shown elsewhere is `format` in i18n. */

import { LANGS, tIn } from '../i18n'
import type { Lang } from './props'

const NARROW_NBSP = '\u202f'
const MINUS = '\u2212'

/**
 * The number in `text`, `null` when there is none, `undefined` when it cannot be read.
 *
 * Spaces group in both languages. In Russian the comma and the point both mark decimals. In
 * English the point does; commas group where they stand as groups (`1,234`) and mark decimals
 * where they cannot (`12,5`). A word or letter behind the digits makes thousands or millions of them, as platforms
 * write big counts: `1.2k`, `1.4M`, and their Russian words.
 */
export function readNumber(text: string, language: Lang): number | null | undefined {
  const typed = text.replace(/[\s_]/g, '').replaceAll(NARROW_NBSP, '').replaceAll(MINUS, '-')
  if (typed === '') return null
  const [, bare = typed, word = ''] = /^([^\p{L}]*?)(\p{L}+)\.?$/u.exec(typed) ?? []
  const scale = word === '' ? 1 : scaleOf(word)
  const grouped = language === 'en' && /^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/.test(bare)
  const plain = grouped ? bare.replaceAll(',', '') : bare.replace(',', '.')
  if (scale === undefined || !/^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain)) return undefined
  // Fifteen digits are exact: 4.35 thousand is 4350 and not a hair less.
  return scale === 1 ? Number(plain) : Number((Number(plain) * scale).toPrecision(15))
}

/** What a word behind a number multiplies it by; `undefined` for any other word. */
function scaleOf(word: string): number | undefined {
  const lower = word.toLowerCase()
  const means = (key: 'part-number-thousand' | 'part-number-million') => LANGS.some((lang) => tIn(lang, key).split(', ').includes(lower))
  if (means('part-number-thousand')) return 1_000
  return means('part-number-million') ? 1_000_000 : undefined
}

/** `value` as it stands in a field: grouped, with at most `decimals` decimals. */
export function writeNumber(value: number | null, language: Lang, decimals = 6): string {
  return written(value, language, 0, decimals)
}

/** A sum of money as it stands in a field: with two decimals, or with none when it is whole. */
export function writeSum(value: number | null, language: Lang): string {
  return written(value, language, Math.round((value ?? 0) * 100) % 100 === 0 ? 0 : 2, 2)
}

function written(value: number | null, language: Lang, least: number, most: number): string {
  if (value === null || !Number.isFinite(value)) return ''
  return new Intl.NumberFormat(language, { minimumFractionDigits: least, maximumFractionDigits: most }).format(value)
}
