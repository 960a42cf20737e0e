import { expect, test } from 'vitest'
import { bands, heightOf, inView, standing } from './slots'

/** Five rows of 10, then a heading of 6 and three rows of 20. */
const two = bands(8, [{ from: 0, group: 'first' }, { from: 5, group: 'then' }], (group) => (group === 'first' ? 10 : 20), (group) => (group === 'then' ? 6 : 0))

test('every row stands under the one before it', () => {
  expect([0, 4, 5, 7].map((place) => standing(two, place))).toEqual([
    { top: 0, height: 10 },
    { top: 40, height: 10 },
    { top: 56, height: 20 },
    { top: 96, height: 20 },
  ])
  expect(standing(two, 8)).toBeNull()
  expect(heightOf(two)).toBe(116)
})

test('in view is what the view cuts, headings too', () => {
  const places = (from: number, to: number) => inView(two, from, to).map(({ place }) => place)
  expect(places(0, 1000)).toEqual([0, 1, 2, 3, 4, null, 5, 6, 7])
  expect(places(15, 35)).toEqual([1, 2, 3])
  expect(places(45, 57)).toEqual([4, null, 5])
  expect(places(200, 300)).toEqual([])
})

test('an empty list is of no height and shows nothing', () => {
  expect(heightOf(bands(0, [], () => 10, () => 0))).toBe(0)
  expect(inView(bands(0, [], () => 10, () => 0), 0, 100)).toEqual([])
})
