import { describe, expect, it, vi } from 'vitest'
import { leaving, SAME_WISH } from './leaving'

function room(kept: boolean) {
  const time = { now: 0 }
  const warn = vi.fn()
  return { time, warn, may: leaving(() => Promise.resolve(kept), warn, () => time.now) }
}

describe('leaving the window', () => {
  it('is free when everything is kept', async () => {
    const { may, warn } = room(true)
    expect(await may()).toBe(true)
    expect(warn).not.toHaveBeenCalled()
  })

  it('is warned of once, and then free', async () => {
    const { may, warn, time } = room(false)
    expect(await may()).toBe(false)
    time.now += SAME_WISH
    expect(await may()).toBe(true)
    expect(warn).toHaveBeenCalledOnce()
  })

  it('takes a press heard twice for one wish', async () => {
    const { may, warn } = room(false)
    expect(await Promise.all([may(), may()])).toEqual([false, false])
    expect(warn).toHaveBeenCalledOnce()
  })

  it('does not slip past the warning while a key is held down', async () => {
    const { may, time } = room(false)
    for (let repeated = 0; repeated < 100; repeated += 1) {
      expect(await may()).toBe(false)
      time.now += 30
    }
    time.now += SAME_WISH
    expect(await may()).toBe(true)
  })
})
