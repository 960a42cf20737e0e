import { expect, test } from 'vitest'
import { rowLines } from './fileRows'

test('rows of which the same is said stand in one line', () => {
  const remarks = [
    { row: 7, code: 'gap' },
    { row: 2, code: 'total' },
    { row: 9, code: 'gap' },
  ]
  expect(rowLines(remarks, ({ code }) => code)).toEqual([
    { rows: [7, 9], said: 'gap' },
    { rows: [2], said: 'total' },
  ])
})
