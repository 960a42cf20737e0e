import { expect, test } from 'vitest'
import { fileFor, fileName, folderOf } from './path'

test('a path is taken apart with the separator it is written with', () => {
  expect(fileName('/home/nika/Вересна.sverka')).toBe('Вересна')
  expect(fileName('C:\\Documents\\Tea.SVERKA')).toBe('Tea')
  expect(folderOf('/home/nika/Вересна.sverka')).toBe('/home/nika')
  expect(folderOf('C:\\Documents\\Tea.sverka')).toBe('C:\\Documents')
})

test('a file is suggested for every name, whatever is written in it', () => {
  const suggested = ['Вересна', 'Чай / Tea', 'a:b*c?"d"<e>|f', 'one\u0000two', '  wide   name '].map((name) => fileFor('/d', name))
  expect(suggested).toEqual(['/d/Вересна.sverka', '/d/Чай Tea.sverka', '/d/a b c d e f.sverka', '/d/one two.sverka', '/d/wide name.sverka'])
  expect(fileFor('C:\\Documents', 'Tea')).toBe('C:\\Documents\\Tea.sverka')
})
