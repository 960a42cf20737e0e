import { expect, it } from 'vitest'
import type * as T from '../../../generated/types'
import { bothOf, bySide, inGoes, type SideLine } from './history'

const line = (at: string, was: string, now: string, field = 'text', person = 'Нина', lang: T.Lang | null = 'ru'): SideLine => ({ lang, at: `2026-03-02T10:${at}:00Z`, person, field, was, now })

it('joins what one person typed in one go', () => {
  expect(inGoes([line('05', 'б', 'в'), line('04', 'а', 'б')])).toEqual([line('05', 'а', 'в')])
})

it.each([
  ['after a pause', line('20', 'б', 'в'), line('04', 'а', 'б')],
  ['by somebody else', line('05', 'б', 'в', 'text', 'Tess'), line('04', 'а', 'б')],
  ['in another field', line('05', 'б', 'в', 'title'), line('04', 'а', 'б')],
])('keeps apart what was written %s', (_, newer, older) => {
  expect(inGoes([newer, older])).toEqual([newer, older])
})

it('joins the goes of each side across words in the other', () => {
  const other = line('05', 'a', 'b', 'text', 'Нина', 'en')
  expect(inGoes([line('06', 'б', 'в'), other, line('04', 'а', 'б')])).toEqual([line('06', 'а', 'в'), other])
})

it('tells a change of both sides apart by side, and other changes as they are', () => {
  const both: T.HistoryLine = { at: '2026-03-02T10:00:00Z', person: 'Нина', field: 'text', was: { ru: 'а', en: 'a' }, now: { ru: 'б', en: 'b' } }
  const checked: T.HistoryLine = { ...both, field: 'checked' }
  expect(bySide([both, checked])).toEqual([{ ...both, lang: 'ru', was: 'а', now: 'б' }, { ...both, lang: 'en', was: 'a', now: 'b' }, { ...checked, lang: null }])
})

it('reads a text in both languages and nothing from anything else', () => {
  expect([bothOf({ ru: 'да', en: 'yes' }), bothOf(null), bothOf(3)]).toEqual([
    { ru: 'да', en: 'yes' },
    { ru: '', en: '' },
    { ru: '', en: '' },
  ])
})
