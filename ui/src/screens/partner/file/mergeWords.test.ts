import { beforeEach, expect, it } from 'vitest'
import type { MergeView } from '../../../generated/types'
import { language } from '../../../i18n'
import { mergedText, undoneText } from './mergeWords'

beforeEach(() => language.set('en'))

const named = (en: string) => ({ name: { ru: '', en } })
const merged = (moving: MergeView['moving']) => ({ keep: named('Nika'), gone: named('Veronika'), united: named('Nika'), moving }) as unknown as MergeView

it.each([
  ['what moved is counted', [{ kind: 'case', count: 2 }, { kind: 'message', count: 1 }], 'Merged: Nika. Moved along: 2 cases, 1 message.', 'Back with the second: 2 cases, 1 message.'],
  ['nothing moved', [], 'Merged: Nika', 'Two records again: Nika and Veronika.'],
] as const)('%s', (_, moving, said, undone) => {
  expect(mergedText(merged([...moving]))).toBe(said)
  expect(undoneText(merged([...moving]))).toContain(undone)
})
