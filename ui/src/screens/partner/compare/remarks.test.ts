import { expect, it } from 'vitest'
import type { Remark } from '../../../generated/types'
import { saysHowSure } from './remarks'

const nika = { ru: 'Ника', en: 'Nika' }
const tessa = { ru: 'Тесса', en: 'Tessa' }

const REMARKS: [Remark, boolean][] = [
  [{ code: 'close', first: nika, second: tessa, changes: 34 }, true],
  [{ code: 'ahead', first: nika, second: tessa, changes: 3 }, true],
  [{ code: 'too-little', whom: nika, scored: 2, of: 12 }, true],
  [{ code: 'decides', criterion: nika, whom: tessa, missing: false }, false],
  [{ code: 'unknown', whom: nika, criterion: tessa, gaps: 2 }, false],
  [{ code: 'talk', whom: nika, criterion: tessa }, false],
]

it.each(REMARKS)('%o stands by the names: %s', (remark, beside) => {
  expect(saysHowSure(remark)).toBe(beside)
})
