import { expect, test } from 'vitest'
import { mentions } from './find'

const FOUND: [string, string[], boolean][] = [
  ['', ['metric-views'], true],
  ['просм', ['metric-views'], true],
  ['VIEWS', ['metric-views'], true],
  ['views просмотры', ['metric-views'], true],
  ['охват', ['metric-views'], false],
  ['подписчики ушедший', ['metric-views'], false],
  ['все', ['no-such-message'], false],
]

test.each(FOUND)('%j among %j: %j', (query, keys, found) => {
  expect(mentions(query, keys)).toBe(found)
})

test('ё and е are one letter to a person who searches', () => {
  expect(mentions('тематический', ['kind-creator'])).toBe(false)
  expect(mentions('партнер', ['shell-partners'])).toBe(true)
  expect(mentions('партнёр', ['shell-partners'])).toBe(true)
})
