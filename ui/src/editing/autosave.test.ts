import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Failure } from '../platform/failure'
import { Autosave, flushAll, REST } from './autosave.svelte'

interface Campaign {
  title: string
  starts: string
  ends: string
}

const stored: Campaign = { title: 'Evening Tea', starts: '2026-12-01', ends: '2026-12-10' }
const refusal = (field: string, code = 'empty') => new Failure('refused', {}, [{ field, code, args: {} }])

let drafts: Autosave<Campaign>[] = []
let number = 0

/** A store that takes what it is given unless `refuse` names a reason. */
function draft(refuse: (patch: Partial<Campaign>, kept: Campaign) => Failure | undefined = () => undefined, key = `campaign/${++number}`) {
  const kept = { ...stored }
  const save = vi.fn(async (patch: Partial<Campaign>) => {
    const reason = refuse(patch, kept)
    if (reason) throw reason
    Object.assign(kept, patch)
  })
  const made = new Autosave<Campaign>({ key, record: stored, save })
  drafts.push(made)
  return { draft: made, save, kept }
}

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(async () => {
  for (const open of drafts) for (const field of ['title', 'starts', 'ends'] as const) open.revert(field)
  await Promise.all(drafts.map((open) => open.close()))
  drafts = []
  vi.useRealTimers()
})

describe('a draft', () => {
  it('shows what is typed at once and stores it after a rest, once', async () => {
    const { draft: form, save, kept } = draft()
    form.set('title', 'Evening')
    form.set('title', 'Evening tea')
    expect(form.values.title).toBe('Evening tea')
    expect(form.cue).toBe('waiting')
    await vi.advanceTimersByTimeAsync(REST - 1)
    expect(save).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    expect(save.mock.calls).toEqual([[{ title: 'Evening tea' }]])
    expect(kept.title).toBe('Evening tea')
    expect(form.cue).toBe('saved')
  })

  it('stores a field at once when it is left, and only that field', async () => {
    const { draft: form, save } = draft()
    form.set('title', 'Tea')
    form.set('ends', '2026-12-20')
    await form.leave('title')
    expect(save.mock.calls).toEqual([[{ title: 'Tea' }]])
  })

  it('does not store a field that was left untouched', async () => {
    const { draft: form, save } = draft()
    await form.leave('title')
    expect(save).not.toHaveBeenCalled()
  })

  it('stores everything that waits when it is flushed', async () => {
    const { draft: form, kept } = draft()
    form.set('title', 'Tea')
    form.set('ends', '2026-12-20')
    expect(await flushAll()).toBe(true)
    expect(kept).toEqual({ ...stored, title: 'Tea', ends: '2026-12-20' })
  })

  it('keeps a refused text in its field, with the reason beside it', async () => {
    const { draft: form, kept } = draft((patch) => (patch.title === '' ? refusal('title') : undefined))
    form.set('title', '')
    expect(await form.flush()).toBe(false)
    expect(form.values.title).toBe('')
    expect(form.problem('title')).toBeTruthy()
    expect(form.field('title').problem).toBe(form.problem('title'))
    expect(form.problem('ends')).toBeUndefined()
    expect(form.cue).toBe('refused')
    expect(kept.title).toBe('Evening Tea')
  })

  it('takes the reason away as soon as the field is edited', async () => {
    const { draft: form } = draft((patch) => (patch.title === '' ? refusal('title') : undefined))
    form.set('title', '')
    await form.flush()
    form.set('title', 'T')
    expect(form.problem('title')).toBeUndefined()
    await form.flush()
    expect(form.cue).toBe('saved')
  })

  it('tries a refused date again once the other date made room for it', async () => {
    const { draft: form, kept } = draft((patch, now) => {
      const next = { ...now, ...patch }
      return next.ends < next.starts ? refusal('ends', 'end-before-start') : undefined
    })
    form.set('starts', '2026-12-20')
    await form.leave('starts')
    expect(form.problem('ends')).toBeTruthy()
    form.set('ends', '2026-12-30')
    await form.leave('ends')
    expect(kept).toEqual({ ...stored, starts: '2026-12-20', ends: '2026-12-30' })
    expect(form.problem('ends')).toBeUndefined()
    expect(form.cue).toBe('saved')
  })

  it('keeps the words when the disk fails, and stores them when asked again', async () => {
    let broken = true
    const { draft: form, kept } = draft(() => (broken ? new Failure('disk-full') : undefined))
    form.set('title', 'Tea')
    expect(await form.flush()).toBe(false)
    expect(form.cue).toBe('failed')
    expect(form.failure?.code).toBe('disk-full')
    expect(form.values.title).toBe('Tea')
    broken = false
    expect(await form.flush()).toBe(true)
    expect(kept.title).toBe('Tea')
    expect(form.cue).toBe('saved')
  })

  it('stores two edits of one field in the order they were made', async () => {
    const { draft: form, save } = draft()
    form.set('title', 'one')
    const first = form.leave('title')
    form.set('title', 'two')
    const second = form.leave('title')
    await Promise.all([first, second])
    expect(save.mock.lastCall).toEqual([{ title: 'two' }])
    expect(form.unsaved('title')).toBe(false)
  })

  it('takes changes from elsewhere, except where something is being typed', () => {
    const { draft: form } = draft()
    form.set('title', 'mine')
    form.refresh({ title: 'theirs', starts: '2027-01-01', ends: '2027-01-10' })
    expect(form.values).toEqual({ title: 'mine', starts: '2027-01-01', ends: '2027-01-10' })
  })

  it('keeps what was stored when a reading from before the save comes late, and takes it back when it comes in earnest', async () => {
    const { draft: form } = draft()
    for (const title of ['one', 'two']) {
      form.set('title', title)
      await form.leave('title')
    }
    for (const late of ['one', stored.title]) {
      form.refresh({ ...stored, title: late })
      expect(form.values.title).toBe('two')
    }
    form.refresh({ ...stored, title: 'two' })
    form.refresh({ ...stored, title: 'one' })
    expect(form.values.title).toBe('one')
  })

  it('takes what was taken back long after the save, even when nothing was read in between', async () => {
    const { draft: form } = draft()
    form.set('title', 'one')
    await form.leave('title')
    await vi.advanceTimersByTimeAsync(5_000)
    form.refresh(stored)
    expect(form.values.title).toBe(stored.title)
  })

  it('gives up an edit on request', () => {
    const { draft: form } = draft()
    form.set('title', 'mine')
    form.revert('title')
    expect(form.values.title).toBe('Evening Tea')
    expect(form.unsaved('title')).toBe(false)
  })

  it('brings a refused text back when its screen returns', async () => {
    const refuse = (patch: Partial<Campaign>) => (patch.title === '' ? refusal('title') : undefined)
    const { draft: form } = draft(refuse, 'campaign/again')
    form.set('title', '')
    await form.close()
    expect(await flushAll()).toBe(false)
    const { draft: back } = draft(refuse, 'campaign/again')
    expect(back.values.title).toBe('')
    expect(back.problem('title')).toBeTruthy()
  })

  it('is not saved while one field waits for the disk, and stores it with the next that gets through', async () => {
    let broken = true
    const { draft: form, kept } = draft((patch) => (broken && patch.title ? new Failure('disk-full') : undefined))
    form.set('title', 'Tea')
    await form.leave('title')
    expect(form.cue).toBe('failed')
    form.set('ends', '2026-12-20')
    await form.leave('ends')
    expect(form.cue).not.toBe('saved')
    expect(form.unsaved('title')).toBe(true)
    broken = false
    form.set('ends', '2026-12-21')
    await form.leave('ends')
    expect(kept).toEqual({ ...stored, title: 'Tea', ends: '2026-12-21' })
    expect(form.cue).toBe('saved')
  })

  it('says saved only when the last of two quick edits is stored', async () => {
    const { draft: form } = draft()
    const seen: [cue: string, waits: boolean][] = []
    const look = () => seen.push([form.cue, form.unsaved('title') || form.unsaved('ends')])
    form.set('title', 'one')
    const first = form.leave('title').then(look)
    form.set('ends', '2026-12-20')
    const second = form.leave('ends').then(look)
    await Promise.all([first, second])
    expect(seen.filter(([cue, waits]) => cue === 'saved' && waits)).toEqual([])
    expect(form.cue).toBe('saved')
  })

  it('hands what could not be stored to the screen that is back already', async () => {
    const refuse = (patch: Partial<Campaign>) => (patch.title === '' ? refusal('title') : undefined)
    const { draft: form } = draft(refuse, 'campaign/quick')
    form.set('title', '')
    const closed = form.close()
    const { draft: back } = draft(refuse, 'campaign/quick')
    await closed
    expect(back.values.title).toBe('')
    expect(back.problem('title')).toBeTruthy()
  })

  it('tries again by itself what only the disk had stood in the way of', async () => {
    let broken = true
    const refuse = () => (broken ? new Failure('disk-full') : undefined)
    const { draft: form } = draft(refuse, 'campaign/disk')
    form.set('title', 'Tea')
    await form.close()
    broken = false
    const { draft: back, kept } = draft(refuse, 'campaign/disk')
    await vi.advanceTimersByTimeAsync(0)
    expect(kept.title).toBe('Tea')
    expect(back.cue).toBe('saved')
  })
})
