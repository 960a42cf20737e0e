/** Metrics by name, and their values as the unit and the language write them. */

import { SvelteMap } from 'svelte/reactivity'
import type { Both, Currency, MetricEntry, Unit } from '../generated/types'
import { has, textIn } from './bundle'
import { amount, integer, money, number, percent } from './format'
import { language, type Lang } from './language.svelte'

const MISSING = '\u2013'

/** Names of a person's own metrics, which no message holds. */
const own = new SvelteMap<string, Both>()

/** Keeps the names of a person's own metrics, so that they are called by them everywhere. */
export function knowMetrics(entries: readonly MetricEntry[]): void {
  own.clear()
  for (const entry of entries) if (entry.own) own.set(entry.id, entry.name)
}

/** The metric's name; its id where the dictionary has no words for it. */
export function metricName(id: string, lang: Lang = language.current): string {
  const key = `metric-${id.replaceAll('_', '-')}`
  if (has(key)) return textIn(lang, key)
  const name = own.get(id)
  return (name && (name[lang] || name.ru || name.en)) || id
}

/** A value in its unit: `41`, `5.4%`, `₽1,840`. What is missing is a dash. */
export function metricValue(value: number | null, unit: Unit, currency: Currency | null, lang: Lang = language.current): string {
  if (value === null || !Number.isFinite(value)) return MISSING
  switch (unit) {
    case 'count':
      return integer(value, lang)
    case 'percent':
      return percent(value, Math.abs(value) < 10 ? 2 : 1, lang)
    case 'money':
      return currency ? money({ minor: Math.round(value * 100), currency }, lang) : amount(Math.round(value * 100), lang)
    case 'balance':
      return balance(value, lang)
    case 'seconds':
      return textIn(lang, 'metric-value-seconds', { value: number(value, 1, lang) })
    case 'hours':
      return textIn(lang, 'metric-value-hours', { value: number(value, 1, lang) })
    case 'ratio':
      return number(value, 2, lang)
  }
}

/** A balance from −1 to +1, with its sign. */
export function balance(value: number | null, lang: Lang = language.current): string {
  const written = number(value, 2, lang)
  return value !== null && value > 0 && written !== '0' ? `+${written}` : written
}

/** A chance, 0–1, in per cent. Nothing is ever wholly sure: under 1 % and over 99 % are said as such. */
export function chance(share: number | null): string {
  if (share !== null && share < 0.01) return `<\u00a0${percent(1, 0)}`
  if (share !== null && share > 0.99) return `>\u00a0${percent(99, 0)}`
  return percent(share === null ? null : 100 * share, 0)
}
