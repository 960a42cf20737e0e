/** What a room is as wide as is asked in the size of its letters, or larger text breaks it. */

import { expect, test } from 'vitest'

const sources = import.meta.glob<string>('../**/*.{svelte,css}', { query: '?raw', import: 'default', eager: true })

test('container queries are written in rem', () => {
  // WebKitGTK compares pixels with the zoomed width, and rem with the width in letters.
  const inPixels = Object.entries(sources).filter(([, text]) => /@container[^{]*\dpx/.test(text))
  expect(inPixels.map(([path]) => path)).toEqual([])
  expect(Object.values(sources).some((text) => text.includes('@container'))).toBe(true)
})
