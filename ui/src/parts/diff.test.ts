import { describe, expect, it } from 'vitest'
import { diffWords } from './diff'

const old = (from: string, to: string) =>
  diffWords(from, to)
    .filter(({ kind }) => kind !== 'added')
    .map(({ text }) => text)
    .join('')
const now = (from: string, to: string) =>
  diffWords(from, to)
    .filter(({ kind }) => kind !== 'removed')
    .map(({ text }) => text)
    .join('')
const marked = (from: string, to: string) =>
  diffWords(from, to)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `{+${text}+}` : `[-${text}-]`))
    .join('')

describe('the difference of two texts', () => {
  it.each([
    ['nothing changed', 'Два круга правок.', 'Два круга правок.', 'Два круга правок.'],
    ['a word in place of another', 'за 5 рабочих дней', 'за 7 рабочих дней', 'за [-5-]{+7+} рабочих дней'],
    ['a figure, whole with its separators', 'pays $2,000 once', 'pays $2,500 once', 'pays $[-2,000-]{+2,500+} once'],
    ['a figure in Russian', 'платит 48\u00a0000 ₽', 'платит 50\u00a0000 ₽', 'платит [-48\u00a0000-]{+50\u00a0000+} ₽'],
    ['words added', 'Два круга правок.', 'Два круга правок и один на подпись.', 'Два круга правок{+ и один на подпись+}.'],
    ['words taken out', 'The brand replies within 48 hours', 'The brand replies', 'The brand replies[- within 48 hours-]'],
    ['neighbouring words replaced as one', 'pays within five days', 'pays after seven days', 'pays [-within five-]{+after seven+} days'],
    ['everything new', '', 'Новый пункт', '{+Новый пункт+}'],
    ['everything gone', 'Старый пункт', '', '[-Старый пункт-]'],
  ])('%s', (_, from, to, expected) => {
    expect(marked(from, to)).toBe(expected)
  })

  it('keeps both texts whole, whatever they are', () => {
    const words = ['пункт', 'бренд', '48', 'h', ',', '\n', ' ', '  ', '«', '₽', '😀', 'ё']
    let seed = 7
    const random = (most: number) => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) % most
    for (let round = 0; round < 300; round += 1) {
      const text = () => Array.from({ length: random(40) }, () => words[random(words.length)]).join('')
      const [from, to] = [text(), text()]
      expect(old(from, to)).toBe(from)
      expect(now(from, to)).toBe(to)
    }
  })

  it('keeps long texts with nothing in common whole', () => {
    const from = Array.from({ length: 4_000 }, (_, place) => `a${place}`).join(' ')
    const to = Array.from({ length: 4_000 }, (_, place) => `b${place}`).join(' ')
    expect(old(from, to)).toBe(from)
    expect(now(from, to)).toBe(to)
  })
})
