import { describe, expect, it } from 'vitest'
import { readNumber, writeNumber, writeSum } from './number'

describe('a typed number', () => {
  it.each([
    ['ru', '1 234,5', 1234.5],
    ['ru', '1\u00a0234,5', 1234.5],
    ['ru', '1234.5', 1234.5],
    ['ru', '1,234', 1.234],
    ['ru', '−3,5', -3.5],
    ['en', '1,234.5', 1234.5],
    ['en', '1,234', 1234],
    ['en', '12,5', 12.5],
    ['en', '12,345,678', 12345678],
    ['en', '.5', 0.5],
    ['en', '', null],
    ['ru', '   ', null],
    ['ru', '3.апр', undefined],
    ['en', '1,23,4', undefined],
    ['en', '1e5', undefined],
    ['en', '12 orders', undefined],
    ['en', '1.2k', 1200],
    ['en', '1.4M', 1_400_000],
    ['en', '1,234k', 1_234_000],
    ['en', '4.35 K', 4350],
    ['en', '1,2 тыс.', 1200],
    ['ru', '1,2 тыс.', 1200],
    ['ru', '1,2 тыс', 1200],
    ['ru', '15к', 15_000],
    ['ru', '1,4 млн', 1_400_000],
    ['ru', '1.2k', 1200],
    ['ru', 'тыс.', undefined],
    ['en', '1.2kk', undefined],
    ['en', '1.2.3k', undefined],
  ] as const)('in %s, %j is %s', (language, text, value) => {
    expect(readNumber(text, language)).toBe(value)
  })

  it.each([0, 1234.5, -12.25, 360_000, 0.07])('is read back as %s from what is shown', (value) => {
    for (const language of ['ru', 'en'] as const) expect(readNumber(writeNumber(value, language), language)).toBe(value)
  })

  it.each([
    ['ru', 60_000.5, '60\u00a0000,50'],
    ['en', 60_000.5, '60,000.50'],
    ['en', 60_000, '60,000'],
    ['ru', 0.05, '0,05'],
    ['ru', 0, '0'],
    ['en', null, ''],
  ] as const)('in %s is a sum with both its decimals or none: %s', (language, value, written) => {
    expect(writeSum(value, language)).toBe(written)
  })

  it('that is missing shows nothing', () => {
    expect(writeNumber(null, 'ru')).toBe('')
  })
})
