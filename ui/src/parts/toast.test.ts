import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { toast } from 'svelte-sonner'
import { hush, leaveSaid, say, sayAgain } from './toast'

const standing = () => toast.getActiveToasts().map(({ title }) => title)

describe('a word at the foot of the window', () => {
  let now = 0
  beforeEach(() => {
    now = 0
    vi.spyOn(performance, 'now').mockImplementation(() => now)
  })
  afterEach(() => {
    hush()
    vi.restoreAllMocks()
  })

  it('goes along to the screen it was about, and leaves with the next one', () => {
    say('saved')
    leaveSaid()
    expect(standing()).toEqual(['saved'])
    now = 5_000
    leaveSaid()
    expect(standing()).toEqual([])
  })

  it('of what did not work stays on the next screen, can be closed, and leaves with the workspace', () => {
    say('failed', { trouble: true })
    now = 5_000
    leaveSaid()
    expect(toast.getActiveToasts()).toMatchObject([{ title: 'failed', closeButton: true }])
    hush()
    expect(standing()).toEqual([])
  })

  it('stands beside one other at most', () => {
    for (const text of ['one', 'two', 'three']) say(text)
    expect(standing()).toEqual(['three', 'two'])
  })

  it('is said again in the language that is shown', () => {
    let text = 'first'
    say(() => text, { id: 'failed', trouble: true })
    text = 'второй'
    sayAgain()
    expect(standing()).toEqual(['второй'])
  })
})
