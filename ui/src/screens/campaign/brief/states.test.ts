import { expect, it } from 'vitest'
import type * as T from '../../../generated/types'
import { isOpen, isShown, seamStates, type Shown } from './states'

const DIFFERS: T.Difference = { kind: 'number', ru: null, en: null, uncertain: false }
const UNWRITTEN: T.Difference = { kind: 'empty', ru: null, en: null, uncertain: false }

function view(ru: T.SideState, en: T.SideState, { differences = [] as T.Difference[], asked = false } = {}): T.ClauseView {
  const ready = ru === en && (ru === 'checked' || ru === 'agreed') && differences.length === 0
  const comments = asked ? [{ kind: 'question', settled: null }] : []
  return { state: { ru, en, differences, ready }, comments } as unknown as T.ClauseView
}

const ROWS: [string, T.ClauseView, Shown[]][] = [
  ['half written', view('draft', 'missing', { differences: [UNWRITTEN] }), ['all', 'open', 'missing', 'draft']],
  ['outdated on one side', view('draft', 'outdated'), ['all', 'open', 'draft', 'outdated']],
  ['at odds', view('checked', 'checked', { differences: [DIFFERS] }), ['all', 'open', 'clash']],
  ['checked', view('checked', 'checked'), ['all', 'checked']],
  ['agreed, with a question', view('agreed', 'agreed', { asked: true }), ['all', 'open', 'agreed', 'talk']],
]

it.each(ROWS)('shows a clause that is %s where it belongs', (_, row, expected) => {
  const shown: Shown[] = ['all', 'open', 'clash', 'missing', 'draft', 'outdated', 'checked', 'agreed', 'talk']
  expect(shown.filter((one) => isShown(row, one)).sort()).toEqual([...expected].sort())
})

it('shows a mismatch on both sides of the seam and a side unwritten only on its own', () => {
  expect(seamStates(view('checked', 'checked', { differences: [DIFFERS] }).state)).toEqual({ ru: 'clash', en: 'clash' })
  expect(seamStates(view('draft', 'missing', { differences: [UNWRITTEN] }).state)).toEqual({ ru: 'draft', en: 'missing' })
  expect(isOpen(view('agreed', 'agreed'))).toBe(false)
})
