/** Every message is said somewhere: what nobody shows any more is not translated any more. */

import { expect, test } from 'vitest'

const messages = import.meta.glob<string>('../../../locales/en/*.ftl', { query: '?raw', import: 'default', eager: true })
const code = import.meta.glob<string>(['../**/*.{ts,svelte}', '!../**/*.test.ts', '!../generated/**', '../../../src-tauri/**/*.rs', '!../../../src-tauri/**/tests/**'], {
  query: '?raw',
  import: 'default',
  eager: true,
})

// Rust has a function for every message: `menu_file_new`.
const text = Object.values(code).join('\n').replaceAll('_', '-')
/** Keys written out, and the beginnings of keys put together from data: `problem-${code}`, `format!("metric-{}")`. */
const written = new Set([...(text.match(/[a-z][a-z0-9]*(?:-[a-z0-9]+)+/g) ?? []), ...[...text.matchAll(/['"]([a-z]+)['"]/g)].map(([, word]) => word!)])
const begun = new Set([...text.matchAll(/[`"']([a-z][a-z0-9]*(?:-[a-z0-9]+)*-)(?=\$?\{)/g)].map(([, beginning]) => beginning!))

/** Beginnings of keys that the code puts together without writing them down: a menu's name, then its item's. */
const families = ['menu-']

function isSaid(key: string): boolean {
  return written.has(key) || [...begun, ...families].some((beginning) => key.startsWith(beginning))
}

test.each(Object.entries(messages).map(([path, source]) => [path.split('/').at(-1)!, source]))('every message of %s is used', (_, source) => {
  const keys = [...source.matchAll(/^([a-z][a-z0-9-]*) =/gm)].map(([, key]) => key!)
  expect(keys.filter((key) => !isSaid(key))).toEqual([])
})
