import { expect, test } from 'vitest'
import { readTime } from './wait'

test.each([
  ['9:30', '09:30'],
  ['09.30', '09:30'],
  ['0930', '09:30'],
  ['930', '09:30'],
  [' 9 ', '09:00'],
  ['23 59', '23:59'],
  ['0', '00:00'],
])('%j is a time of day', (typed, time) => {
  expect(readTime(typed)).toBe(time)
})

test.each(['', '24', '9:60', '9:3', 'half past', '-1', '12:30:15'])('%j is none', (typed) => {
  expect(readTime(typed)).toBeNull()
})
