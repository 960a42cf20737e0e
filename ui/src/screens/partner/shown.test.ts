import { expect, test } from 'vitest'
import { placeWords } from './shown'

const sureness = (from: number, to: number) => ({ from, to, first: 0, top_three: 0, mean: from, places: [] })

test.each([
  [{ place: 1, sharing: 1, sureness: sureness(1, 1) }, '1'],
  [{ place: 1, sharing: 1, sureness: sureness(1, 2) }, '1–2'],
  [{ place: 60, sharing: 1, sureness: null }, '60'],
  [{ place: 60.5, sharing: 2, sureness: null }, '60–61'],
  [{ place: 62, sharing: 3, sureness: null }, '61–63'],
  [{ place: null, sharing: 0, sureness: null }, ''],
])('a place is written as a span where it is one: %j', (row, words) => {
  expect(placeWords(row)).toBe(words)
})
