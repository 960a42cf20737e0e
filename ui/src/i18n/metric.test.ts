/** Values of metrics as each unit is written. */

import { expect, test } from 'vitest'
import { metricValue } from './metric'

test.each([
  [60_000.5, 'RUB', 'ru', '60\u00a0000,50\u00a0₽'],
  [60_000.5, 'USD', 'en', '$60,000.50'],
  [60_000, 'USD', 'en', '$60,000'],
  [60_000.5, null, 'ru', '60\u00a0000,50'],
  [60_000, null, 'en', '60,000'],
  [null, 'RUB', 'ru', '–'],
] as const)('a sum of %s %s in %s has both its decimals or none', (value, currency, lang, written) => {
  expect(metricValue(value, 'money', currency, lang)).toBe(written)
})
