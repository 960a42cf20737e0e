import { render } from '@testing-library/svelte'
import { flushSync } from 'svelte'
import { afterEach, expect, test } from 'vitest'
import { language } from '../i18n'
import BilingualField from './BilingualField.svelte'

afterEach(() => language.set('en'))

test('the language of the interface is asked for first', () => {
  language.set('en')
  const { container } = render(BilingualField, { label: 'Name', ru: 'Чай', en: 'Tea' })
  const sides = () => [...container.querySelectorAll('textarea')].map(({ lang, value }) => [lang, value])
  expect(sides()).toEqual([
    ['en', 'Tea'],
    ['ru', 'Чай'],
  ])
  language.set('ru')
  flushSync()
  expect(sides()).toEqual([
    ['ru', 'Чай'],
    ['en', 'Tea'],
  ])
})
