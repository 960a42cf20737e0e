import { flushSync } from 'svelte'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { clockText, liveClock } from './live.svelte'

describe('a silence of the page', () => {
  const RUNS = { step_spent: 0, step_planned: 60, spent: 0, planned: 2700, running: true, interrupted: false }
  let hidden = false
  let slept: number[] = []
  let end = () => {}

  function hide(now: boolean) {
    hidden = now
    document.dispatchEvent(new Event('visibilitychange'))
  }
  /** The next tick comes only after so many seconds. */
  function silence(seconds: number) {
    vi.setSystemTime(Date.now() + seconds * 1000)
    vi.advanceTimersByTime(500)
  }

  beforeEach(() => {
    vi.useFakeTimers()
    vi.spyOn(document, 'hidden', 'get').mockImplementation(() => hidden)
    hidden = false
    slept = []
    end = $effect.root(() => void liveClock(() => RUNS, (seconds) => slept.push(seconds)))
    flushSync()
  })
  afterEach(() => {
    end()
    vi.restoreAllMocks()
    vi.useRealTimers()
  })

  it('longer than any throttled timer is a computer that slept', () => {
    silence(600)
    expect(slept).toEqual([601])
  })

  it('of a throttled timer is none', () => {
    silence(65)
    expect(slept).toEqual([])
  })

  it('while the window was hidden is none, and one after it is seen', () => {
    hide(true)
    silence(600)
    hide(false)
    silence(600)
    expect(slept).toEqual([])
    silence(600)
    expect(slept).toEqual([601])
  })
})

describe('a clock', () => {
  it.each([
    [252, '04:12'],
    [0, '00:00'],
    [59, '00:59'],
    [2700, '45:00'],
    [-35, '−00:35'],
  ])('of %i seconds reads %s', (seconds, text) => {
    expect(clockText(seconds)).toBe(text)
  })
})
