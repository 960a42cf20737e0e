import { expect, it } from 'vitest'
import type * as T from '../../../generated/types'
import { added, pieces, taking } from './facts'

function fact(text: string, of: string, kind: T.FactKind, value: string): T.Fact {
  const start = text.indexOf(of)
  return { kind, value, text: of, start, end: start + of.length }
}

it('marks the facts and keeps every letter between them', () => {
  const text = 'За 5 дней и 7 недель'
  const cut = pieces(text, { clash: [fact(text, '7 недель', 'duration', '49 d'), fact(text, '5 дней', 'duration', '5 d')] })
  expect(cut.map((piece) => piece.text).join('')).toBe(text)
  expect(cut.filter((piece) => piece.mark === 'clash').map((piece) => piece.text)).toEqual(['5 дней', '7 недель'])
})

it('leaves a text unmarked where the facts belong to a longer one', () => {
  expect(pieces('коротко', { clash: [{ start: 20, end: 21 }] })).toEqual([{ text: 'коротко' }])
})

it('shows the graver of two marks and what was added since', () => {
  const text = 'Два круга правок и один на подпись'
  expect(added('Два круга правок', text)).toEqual([{ start: 16, end: 34 }])
  expect(pieces(text, { term: [{ start: 4, end: 16 }, { start: 19, end: 23 }], added: added('Два круга правок', text), clash: [{ start: 0, end: 3 }] })).toEqual([
    { text: 'Два', mark: 'clash' },
    { text: ' ' },
    { text: 'круга правок', mark: 'term' },
    { text: ' и один на подпись', mark: 'added' },
  ])
})

const TAKEN: [string, T.FactKind, [string, string, string], [string, string, string], string | undefined][] = [
  ['a term', 'duration', ['За 5 рабочих дней', '5 рабочих дней', '5 wd'], ['Within 7 business days', '7 business days', '7 wd'], 'Within 5 business days'],
  ['an amount, grouped as English groups', 'money', ['48 000 ₽', '48 000 ₽', 'RUB 48000'], ['₽45,000 each', '₽45,000', 'RUB 45000'], '₽48,000 each'],
  ['a share', 'percent', ['до 7,5 %', '7,5 %', '7.5'], ['up to 7%', '7%', '7'], 'up to 7.5%'],
  ['a day', 'date', ['15 декабря', '15 декабря', '-12-15'], ['on Dec 16', 'Dec 16', '-12-16'], 'on Dec 15'],
  ['a link', 'url', ['см. a.example/b', 'a.example/b', 'a.example/b'], ['see a.example/c', 'a.example/c', 'a.example/c'], 'see a.example/b'],
  ['nothing from another month', 'date', ['15 декабря', '15 декабря', '-12-15'], ['on Nov 15', 'Nov 15', '-11-15'], undefined],
  ['nothing from another unit', 'duration', ['2 недели', '2 недели', '14 d'], ['10 days', '10 days', '10 d'], undefined],
  ['nothing from another currency', 'money', ['500 ₽', '500 ₽', 'RUB 500'], ['$7', '$7', 'USD 7'], undefined],
  ['nothing from a word', 'number', ['пять роликов', 'пять', '5'], ['6 videos', '6', '6'], undefined],
]

it.each(TAKEN)('takes %s from the Russian side', (_, kind, [ru, ruFact, ruValue], [en, enFact, enValue], expected) => {
  const difference: T.Difference = { kind, uncertain: false, ru: fact(ru, ruFact, kind, ruValue), en: fact(en, enFact, kind, enValue) }
  expect(taking(difference, 'ru', { ru, en })?.text).toBe(expected)
})

it('takes nothing where one side has no such fact', () => {
  expect(taking({ kind: 'number', uncertain: false, ru: fact('5', '5', 'number', '5'), en: null }, 'ru', { ru: '5', en: 'five' })).toBeUndefined()
})
