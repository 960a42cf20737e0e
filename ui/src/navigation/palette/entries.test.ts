/** What the palette offers to do anywhere, under its names in either language. */

import { afterEach, describe, expect, it } from 'vitest'
import { language } from '../../i18n'
import { theme } from '../../platform'
import { preferences } from '../../platform/preferences.svelte'
import { bindKeys } from '../shortcuts'
import { actions } from './entries.svelte'
import { find } from './match'

const first = (query: string) => find(actions(), query)[0]?.item

function shownIn(lang: 'ru' | 'en', shown: 'light' | 'dark' | 'system') {
  const kept = { ...preferences.current, language: lang, theme: shown }
  preferences.take({ preferences: kept, language: lang })
}

afterEach(() => shownIn('en', 'light'))

describe('the look of the window', () => {
  it.each([
    ['the Russian name', 'ru', 'перейти на английский', 'look/en'],
    ['the English name, in Russian', 'ru', 'switch to english', 'look/en'],
    ['another word', 'ru', 'язык', 'look/en'],
    ['the Russian name, in English', 'en', 'перейти на русский', 'look/ru'],
    ['the wrong layout', 'en', 'gthtqnb yf heccrbq', 'look/ru'],
    ['the theme in Russian', 'en', 'тёмный вид', 'look/dark'],
    ['yo typed as ye', 'ru', 'темный', 'look/dark'],
    ['the theme in English', 'ru', 'dark', 'look/dark'],
    ['a theme’s word on the wrong layout', 'ru', 'n`vysq', 'look/dark'],
    ['an English word on the Russian layout', 'en', 'вфкл', 'look/dark'],
  ] as const)('is found by %s', (_, lang, query, id) => {
    shownIn(lang, 'light')
    expect(first(query)?.id).toBe(id)
  })

  it.each([
    ['dark', 'look/dark'],
    ['тёмный', 'look/dark'],
    ['light', 'look/light'],
    ['светлый', 'look/light'],
  ])('is the one that %s names, whatever the system’s', (query, id) => {
    shownIn('en', 'system')
    expect(first(query)?.id).toBe(id)
  })

  it('changes at once', () => {
    shownIn('en', 'light')
    first('dark')?.run()
    expect(theme.choice).toBe('dark')
    first('russian')?.run()
    expect(language.current).toBe('ru')
  })

  it('is not offered as it is', () => {
    shownIn('ru', 'dark')
    const offered = actions().map(({ id }) => id)
    expect(offered).not.toContain('look/ru')
    expect(offered).not.toContain('look/dark')
    expect(offered).toEqual(expect.arrayContaining(['look/en', 'look/light', 'look/system']))
  })
})

describe('the sample', () => {
  it.each(['sample', 'пример', 'демо', 'ghbvth'])('is found by %s wherever it can be opened', (query) => {
    expect(first(query)?.id).not.toBe('action/sample')
    const end = bindKeys({ sample: () => {} })
    expect(first(query)?.id).toBe('action/sample')
    end()
  })
})
