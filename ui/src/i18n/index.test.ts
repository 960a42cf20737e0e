/** Messages in the window: the right language at once, the right plural form, every key accounted for. */

import { flushSync } from 'svelte'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { language, problemText, t, tIn, writtenArgs } from './index'
import { follow } from './follow.svelte'

afterEach(() => {
  language.set('en')
  vi.restoreAllMocks()
})

describe('switching the language', () => {
  test('changes words and formats at once', () => {
    language.set('en')
    expect([t('saved'), t('unit-days', { n: 2 })]).toEqual(['Saved', '2\u00a0days'])
    language.set('ru')
    expect([t('saved'), t('unit-days', { n: 2 })]).toEqual(['Сохранено', '2\u00a0дня'])
    expect(language.other).toBe('en')
  })

  test('tells the document', () => {
    language.set('ru')
    expect(document.documentElement.lang).toBe('ru')
    language.set('en')
    expect(document.documentElement.lang).toBe('en')
  })

  test('redraws what was derived from a message', () => {
    const { seen, stop } = follow(() => t('saved'))
    flushSync()
    language.set('ru')
    flushSync()
    stop()
    expect(seen).toEqual(['Saved', 'Сохранено'])
  })
})

test('a message can be asked for in the other language', () => {
  language.set('en')
  expect(tIn('ru', 'market-us')).toBe('США')
  expect(t('market-us')).toBe('United States')
})

test('a count chooses its form and is grouped', () => {
  const forms = [1, 3, 5, 11, 21, 1204].map((n) => tIn('ru', 'unit-followers', { n }))
  expect(forms.map((form) => form.replaceAll('\u00a0', ' '))).toEqual([
    '1 подписчик',
    '3 подписчика',
    '5 подписчиков',
    '11 подписчиков',
    '21 подписчик',
    '1 204 подписчика',
  ])
})

test('a value is shown as it is', () => {
  const code = '{ $x } <script>alert(1)</script> «»'
  expect(t('problem-unknown-currency', { code })).toContain(code)
})

test('a key that is not there comes back as it is, and is reported', () => {
  const report = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const code: string = 'no-such-code'
  expect(t(`problem-${code}`)).toBe('problem-no-such-code')
  expect(report).toHaveBeenCalledOnce()
})

test('a problem shows figures and metrics as people write them', () => {
  const long = { code: 'too-long', args: { most: '200000' } }
  expect(problemText(long, 'ru')).toContain('200\u00a0000 знаков')
  expect(problemText(long, 'en')).toContain('200,000 characters')
  expect(problemText({ code: 'out-of-range', args: { least: '-0.5', most: '3.5' } }, 'ru')).toContain('от\u00a0−0,5 до\u00a03,5')
  expect(problemText({ code: 'year-out-of-range', args: { from: '2000', to: '2100' } }, 'ru')).toContain('от\u00a02000 до\u00a02100')
  expect(problemText({ code: 'repeated-metric', args: { metric: 'er_views' } }, 'en')).toContain('“ER by views”')
  expect(problemText({ code: 'unknown-metric', args: { metric: '<b>' } }, 'en')).toContain('“<b>”')
})

test('a failure shows its day and its row as people write them, and a file by its own name', () => {
  const args = { on: '2026-11-21', row: '12000', file: '2026-11-21', path: '/d/7' }
  expect(writtenArgs(args, 'ru')).toEqual({ on: '21\u00a0ноября 2026', row: '12\u00a0000', file: '2026-11-21', path: '/d/7' })
  expect(writtenArgs(args, 'en')).toEqual({ on: 'Nov\u00a021, 2026', row: '12,000', file: '2026-11-21', path: '/d/7' })
})

test('a Russian line ends neither with a short word nor before a dash', () => {
  const sentence = tIn('ru', 'failure-already-signed')
  const plain = sentence.replaceAll('\u00a0', ' ')
  expect(sentence).not.toMatch(/(^|[\s«(])[а-яё]{1,2} /i)
  expect(sentence).not.toContain(' —')
  expect(plain.length).toBe(sentence.length)
})
