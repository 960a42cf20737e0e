/** One name for one thing: three bounds were once called by one word. */

import { expect, test } from 'vitest'

const files = import.meta.glob<string>('../../../locales/*/*.ftl', { query: '?raw', import: 'default', eager: true })

/** The words of a message file, without its keys, its variables and its comments. */
function words(source: string): string {
  const text = source.split('\n').filter((line) => !line.startsWith('#'))
  return text.map((line) => line.replace(/^[a-z0-9-]+ =/, '').replace(/\{[^}]*\}/g, '')).join('\n')
}

function saidIn(word: RegExp): string[] {
  const names = Object.entries(files).filter(([, source]) => word.test(words(source)))
  return [...new Set(names.map(([path]) => path.split('/').at(-1)!))].sort()
}

test('a threshold is where a flag is raised', () => {
  expect(saidIn(/threshold|порог/i)).toEqual(['health.ftl', 'search.ftl', 'today.ftl'])
})

test('what the matrix of goals must reach has a name of its own', () => {
  expect(saidIn(/проходн\p{L}+ балл/iu)).toEqual(['align.ftl', 'document-list.ftl', 'document-text.ftl', 'failure.ftl', 'kickoff.ftl', 'session.ftl'])
})
