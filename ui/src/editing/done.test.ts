import { beforeEach, describe, expect, it, vi } from 'vitest'

const { call, say } = vi.hoisted(() => ({ call: vi.fn(), say: vi.fn() }))
vi.mock('../platform', () => ({ call, onChanged: vi.fn(), Failure: class {} }))
vi.mock('../parts', () => ({ say }))
vi.mock('./words', () => ({ failureText: () => '' }))

import { t } from '../i18n'
import { sayWritten, takeBackOnly } from './done'

const nika = { ru: 'Nika', en: '' }

describe('taking back one change', () => {
  beforeEach(() => vi.clearAllMocks())

  it.each([
    ['it is the newest', { verb: 'partner-merge', name: nika }, true],
    ['something else was done', { verb: 'partner-edit', name: nika }, false],
    ['another was merged', { verb: 'partner-merge', name: { ru: 'Tessa', en: '' } }, false],
    ['nothing is left to undo', null, false],
  ])('when %s', async (_, undo, takes) => {
    call.mockImplementation(async (command: string) => (command === 'workspace_info' ? { undo } : null))
    await takeBackOnly('partner-merge', nika, { late: 'late', done: 'two again' })
    expect(call.mock.calls.some(([command]) => command === 'undo')).toBe(takes)
    expect(say.mock.calls).toEqual([[takes ? 'two again' : 'late']])
  })
})

describe('a written file', () => {
  beforeEach(() => vi.clearAllMocks())

  it('is shown in its folder', () => {
    sayWritten('written', '/home/marta/brief.pdf')
    const [text, { action }] = say.mock.calls[0]!
    expect([text, action.label]).toEqual(['written', t('action-show-in-folder')])
    call.mockResolvedValue(null)
    action.run()
    expect(call).toHaveBeenCalledWith('folder_show', { path: '/home/marta/brief.pdf' })
  })
})
