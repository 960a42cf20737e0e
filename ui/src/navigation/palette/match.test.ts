import { describe, expect, it } from 'vitest'
import { find, fold, layoutMeant, otherLayout } from './match'

const items = [
  { id: 'project', names: ['Проект «Вечерний чай»', 'Evening Tea project'] },
  { id: 'partner', names: ['Ёлкина Нюра', 'Nyura Yolkina'] },
  { id: 'brief', names: ['Бриф из шаблона', 'New brief from a template'] },
  { id: 'settings', names: ['Настройки', 'Settings'] },
]

const ids = (query: string) => find(items, query).map(({ item }) => item.id)

describe('finding in the palette', () => {
  it.each([
    ['the Russian name', 'проект', 'project'],
    ['the English name', 'evening', 'project'],
    ['a word in the middle', 'чай', 'project'],
    ['the beginnings of several words', 'веч пр', 'project'],
    ['yo typed as ye', 'елкина', 'partner'],
    ['ye name asked with yo', 'ёлкина', 'partner'],
    ['any letter case', 'НАСТРОЙКИ', 'settings'],
    ['Russian typed on the US layout', 'ghjtrn', 'project'],
    ['a Russian letter that lies on a mark', ',hba', 'brief'],
    ['English typed on the Russian layout', 'ыуеештпы', 'settings'],
  ])('knows %s', (_, query, expected) => {
    expect(ids(query)[0]).toBe(expected)
  })

  it('finds nothing for what is nobody’s name', () => {
    expect(ids('щщщ')).toEqual([])
  })

  it('lists everything in its order while nothing is asked', () => {
    expect(ids('  ')).toEqual(['project', 'partner', 'brief', 'settings'])
  })

  it('puts the name that begins with the query before the one that only holds it', () => {
    const two = [{ names: ['Сверка бриф'] }, { names: ['Бриф'] }]
    expect(find(two, 'бри')[0]?.item).toBe(two[1])
  })

  it('says which word the other layout meant, and only when that is why something was found', () => {
    expect(layoutMeant(items, 'ghjtrn')).toBe('проект')
    expect(layoutMeant(items, 'ыуеештпы')).toBe('settings')
    expect(layoutMeant(items, 'проект')).toBeNull()
    expect(layoutMeant(items, 'qqq')).toBeNull()
  })
})

describe('the other layout', () => {
  it.each(['проект', 'кампания', 'бюджет', 'объём'])('brings %s back when pressed twice', (word) => {
    expect(otherLayout(otherLayout(word))).toBe(word)
  })

  it('leaves digits and spaces alone', () => {
    expect(otherLayout('ghjtrn 2026')).toBe('проект 2026')
  })
})

describe('folding a name', () => {
  it.each([
    ['«Ёж»', 'еж'],
    ['  Gift   Box! ', 'gift box'],
    ['ER 4,5%', 'er 4,5%'],
  ])('%s is compared as %s', (name, folded) => {
    expect(fold(name)).toBe(folded)
  })
})
