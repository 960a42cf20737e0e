/** Exchange rates in words: what one unit costs, on which day, and who says so. */

import { currencySigns } from '../generated/messages'
import type { ExchangeRate } from '../generated/types'
import { textIn } from './bundle'
import { date, number } from './format'
import { language } from './language.svelte'

export function exchangeRate(rate: ExchangeRate): string {
  const lang = language.current
  return textIn(lang, 'budget-rate-words', {
    from: currencySigns[rate.from],
    to: currencySigns[rate.to],
    rate: number(rate.rate, 6),
    on: date(rate.on),
    source: rate.source.trim() || textIn(lang, 'budget-source-none'),
  })
}
