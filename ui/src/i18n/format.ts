/**
 * How numbers, shares, money and dates are written in each language.
 *
 * The same formats stand in sverka-locale; `locales/format-fixture.json` holds both to the same output.
 * Figures keep together: a number and its unit, a day and its month are joined by a no-break space, and
 * minus is U+2212. What is missing or no number is an en dash.
 */

import { currencySigns } from '../generated/messages'
import { language, type Lang } from './language.svelte'

const NO_BREAK_SPACE = '\u00a0'
const MINUS = '\u2212'
const EN_DASH = '\u2013'

/** An amount in hundredths of a currency, by its ISO code. */
export interface Money {
  minor: number
  currency: keyof typeof currencySigns
}

/** With up to `most` decimals, halves rounded away from zero. */
export function number(value: number | null, most: number, lang: Lang = language.current): string {
  return digits(value, 0, most, lang)
}

/** With exactly `decimals` decimals, for figures of one kind that stand under each other. */
export function fixed(value: number | null, decimals: number, lang: Lang = language.current): string {
  return digits(value, decimals, decimals, lang)
}

/** A whole number. */
export function integer(value: number | null, lang: Lang = language.current): string {
  return digits(value, 0, 0, lang)
}

/** Per cent with up to `most` decimals. The value is already in per cent: 46 means 46 %. */
export function percent(value: number | null, most: number, lang: Lang = language.current): string {
  const written = number(value, most, lang)
  if (written === EN_DASH) return written
  return lang === 'ru' ? `${written}${NO_BREAK_SPACE}%` : `${written}%`
}

/** A sum without its currency: two decimals, or none when it is whole. */
export function amount(minor: number, lang: Lang = language.current): string {
  return digits(minor / 100, minor % 100 === 0 ? 0 : 2, 2, lang)
}

/** An amount; a whole one goes without decimals. */
export function money({ minor, currency }: Money, lang: Lang = language.current): string {
  const sign = currencySigns[currency]
  const written = amount(Math.abs(minor), lang)
  const minus = minor < 0 ? MINUS : ''
  if (lang === 'ru') return `${minus}${written}${NO_BREAK_SPACE}${sign}`
  return sign === currency ? `${minus}${sign}${NO_BREAK_SPACE}${written}` : `${minus}${sign}${written}`
}

/** A span of amounts in one currency, its sign written once: `3 000–18 000 $`, `$3,000–18,000`. */
export function moneyRange(low: Money, high: Money, lang: Lang = language.current): string {
  return lang === 'ru' ? `${amount(low.minor, lang)}${EN_DASH}${money(high, lang)}` : `${money(low, lang)}${EN_DASH}${amount(high.minor, lang)}`
}

/** A currency by its sign and its code, or by its code alone where it has no sign. */
export function currencyName(currency: Money['currency']): string {
  const sign = currencySigns[currency]
  return sign === currency ? currency : `${sign}${NO_BREAK_SPACE}${currency}`
}

/** The day on the clock of this machine at a moment: an ISO time, with its zone or already local. */
export function localDay(at: string): string {
  const local = new Date(at)
  return `${local.getFullYear()}-${two(local.getMonth() + 1)}-${two(local.getDate())}`
}

/** A day of the calendar, `2026-11-21`, with its year. */
export function date(day: string, lang: Lang = language.current): string {
  return withYear(dateShort(day, lang), yearOf(day), lang)
}

/** A day without its year. */
export function dateShort(day: string, lang: Lang = language.current): string {
  const month = lang === 'ru' ? 'long' : 'short'
  return calendar(lang, { day: 'numeric', month }).format(parsed(day)).replaceAll(' ', NO_BREAK_SPACE)
}

/** From one day to another; what both share is said once. */
export function dateRange(from: string, to: string, lang: Lang = language.current): string {
  if (from === to) return date(from, lang)
  if (yearOf(from) !== yearOf(to)) return dashed(date(from, lang), date(to, lang))
  return withYear(daysOfYear(from, to, lang), yearOf(from), lang)
}

/** A moment on the clock of this machine: an ISO time, with its zone or already local. */
export function dateTime(at: string, lang: Lang = language.current): string {
  const local = new Date(at)
  const day = localDay(at)
  const [hour, minute] = [local.getHours(), two(local.getMinutes())]
  if (lang === 'ru') return `${date(day, lang)}, ${two(hour)}:${minute}`
  return `${date(day, lang)}, ${hour % 12 || 12}:${minute}${NO_BREAK_SPACE}${hour < 12 ? 'AM' : 'PM'}`
}

/** A day with its weekday, without its year. */
export function weekdayDate(day: string, lang: Lang = language.current): string {
  const weekday = calendar(lang, { weekday: lang === 'ru' ? 'long' : 'short' }).format(parsed(day))
  return `${weekday}, ${dateShort(day, lang)}`
}

function digits(value: number | null, least: number, most: number, lang: Lang): string {
  if (value === null || !Number.isFinite(value)) return EN_DASH
  return numbers(lang, least, most).format(value).replace('-', MINUS)
}

function daysOfYear(from: string, to: string, lang: Lang): string {
  if (from.slice(0, 7) !== to.slice(0, 7)) return dashed(dateShort(from, lang), dateShort(to, lang))
  return lang === 'ru' ? `${dayOf(from)}${EN_DASH}${dateShort(to, lang)}` : `${dateShort(from, lang)}${EN_DASH}${dayOf(to)}`
}

function withYear(days: string, year: number, lang: Lang): string {
  return lang === 'ru' ? `${days} ${year}` : `${days}, ${year}`
}

/** Two dates of several words with the dash between them: a line may end with it and never begins with it. */
function dashed(from: string, to: string): string {
  return `${from}${NO_BREAK_SPACE}${EN_DASH} ${to}`
}

function parsed(day: string): Date {
  return new Date(`${day}T00:00:00Z`)
}

function yearOf(day: string): number {
  return parsed(day).getUTCFullYear()
}

function dayOf(day: string): number {
  return parsed(day).getUTCDate()
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}

// An Intl format takes a thousand times longer to make than to use.
const made = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>()

function numbers(lang: Lang, least: number, most: number): Intl.NumberFormat {
  return kept(`${lang} ${least} ${most}`, () => {
    // `negative`: what rounds to zero has no sign.
    const options = { minimumFractionDigits: least, maximumFractionDigits: most, signDisplay: 'negative' } as const
    return new Intl.NumberFormat(tag(lang), options)
  })
}

function calendar(lang: Lang, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const names = Object.entries(options).flat().join(' ')
  return kept(`${lang} ${names}`, () => new Intl.DateTimeFormat(tag(lang), { ...options, timeZone: 'UTC' }))
}

function kept<F extends Intl.NumberFormat | Intl.DateTimeFormat>(name: string, make: () => F): F {
  const format = (made.get(name) as F | undefined) ?? make()
  made.set(name, format)
  return format
}

function tag(lang: Lang): string {
  return lang === 'ru' ? 'ru-RU' : 'en-US'
}
