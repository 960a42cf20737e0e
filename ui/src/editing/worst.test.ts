import { expect, test } from 'vitest'
import { worst } from './worst'

test('what went wrong is said before what is under way, and that before what is done', () => {
  expect(worst([])).toBe('idle')
  expect(worst(['idle', 'saved'])).toBe('saved')
  expect(worst(['saved', 'waiting', 'idle'])).toBe('waiting')
  expect(worst(['waiting', 'refused', 'saved'])).toBe('refused')
  expect(worst(['refused', 'failed', 'waiting'])).toBe('failed')
})
