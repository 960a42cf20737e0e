/** The formats against the table that the Rust side is held to as well. */

import { describe, expect, test } from 'vitest'
import text from '../../../locales/format-fixture.json?raw'
import { LANGS, durationDays, format, listAnd, type Lang } from './index'

type Case<I> = I & Record<Lang, string>
type Day = { date: string }
type Rounded = { value: number; most: number }

const fixture: {
  number: Case<Rounded>[]
  integer: Case<{ value: number }>[]
  percent: Case<Rounded>[]
  money: Case<format.Money>[]
  amount: Case<{ minor: number }>[]
  date: Case<Day>[]
  date_short: Case<Day>[]
  date_range: Case<{ from: string; to: string }>[]
  date_time: Case<{ at: string }>[]
  weekday_date: Case<Day>[]
  duration_days: Case<{ days: number }>[]
  list_and: Case<{ items: string[] }>[]
} = JSON.parse(text)

function check<I>(name: string, cases: Case<I>[], write: (input: I, lang: Lang) => string) {
  test(name, () => {
    expect(cases.length).toBeGreaterThan(0)
    for (const input of cases) for (const lang of LANGS) expect(write(input, lang)).toBe(input[lang])
  })
}

describe('every format writes what the fixture says', () => {
  check('number', fixture.number, (c, lang) => format.number(c.value, c.most, lang))
  check('integer', fixture.integer, (c, lang) => format.integer(c.value, lang))
  check('percent', fixture.percent, (c, lang) => format.percent(c.value, c.most, lang))
  check('money', fixture.money, (c, lang) => format.money(c, lang))
  check('amount', fixture.amount, (c, lang) => format.amount(c.minor, lang))
  check('date', fixture.date, (c, lang) => format.date(c.date, lang))
  check('date_short', fixture.date_short, (c, lang) => format.dateShort(c.date, lang))
  check('date_range', fixture.date_range, (c, lang) => format.dateRange(c.from, c.to, lang))
  check('date_time', fixture.date_time, (c, lang) => format.dateTime(c.at, lang))
  check('weekday_date', fixture.weekday_date, (c, lang) => format.weekdayDate(c.date, lang))
  check('duration_days', fixture.duration_days, (c, lang) => durationDays(c.days, lang))
  check('list_and', fixture.list_and, (c, lang) => listAnd(c.items, lang))

  test('and no format of the fixture is left out', () => {
    const formats = ['number', 'integer', 'percent', 'money', 'amount', 'date', 'date_short', 'date_range', 'date_time', 'weekday_date', 'duration_days', 'list_and']
    expect(Object.keys(fixture)).toEqual(formats)
  })
})

test.each([null, Number.NaN, Number.POSITIVE_INFINITY])('%s is a dash, with no unit', (value) => {
  for (const lang of LANGS) {
    expect(format.number(value, 2, lang)).toBe('–')
    expect(format.integer(value, lang)).toBe('–')
    expect(format.percent(value, 1, lang)).toBe('–')
  }
})
