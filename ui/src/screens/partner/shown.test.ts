import { expect, test } from 'vitest'
import type { PartnerRow } from '../../generated/types'
import { NO_FILTER, passing, placeWords } from './shown'

function row(place: number | null, partner: Partial<PartnerRow['partner']> = {}): PartnerRow {
  return { place, partner: { kind: 'creator', markets: [], ...partner } } as unknown as PartnerRow
}

test('a place of one is written as itself, shared places as a span, and no place as nothing', () => {
  const rows = [row(1), row(2.5), row(2.5), row(5), row(5), row(5), row(null)]
  expect(rows.map((one) => placeWords(one, rows))).toEqual(['1', '2–3', '2–3', '4–6', '4–6', '4–6', ''])
})

test('a filter keeps those of its market and kind, in their order', () => {
  const rows = [row(1, { markets: ['ru'] }), row(2, { markets: ['ru', 'us'], kind: 'agency' }), row(3, { markets: ['us'] }), row(null)]
  const places = (filter: Partial<typeof NO_FILTER>) => passing(rows, { ...NO_FILTER, ...filter }).map(({ place }) => place)
  expect(places({})).toEqual([1, 2, 3, null])
  expect(places({ market: 'us' })).toEqual([2, 3])
  expect(places({ market: 'ru', kind: 'agency' })).toEqual([2])
  expect(places({ kind: 'strategist' })).toEqual([])
})
