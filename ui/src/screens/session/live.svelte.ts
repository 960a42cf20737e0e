/** The clock of a session as it goes on between two readings. */

import type { Clock } from '../../generated/types'

/** How often the clock is looked at, in milliseconds. */
const TICK = 500

/**
 * A silence of the page longer than this, in milliseconds, is a computer that slept. Timers of a window that is covered
 * or busy are let run as seldom as once a minute, and that is no sleep: the session goes on in the call.
 */
const SLEEP = 180_000

export interface Live {
  /** Seconds left for the step; below zero it is over the plan. */
  readonly step: number
  /** Seconds left of the whole; below zero likewise. */
  readonly whole: number
}

/** Follows the clock that `read` gives, for as long as the component lives; tells `onslept` the seconds nobody was awake. */
export function liveClock(read: () => Clock, onslept?: (seconds: number) => void): Live {
  let now = $state(Date.now())
  const since = $derived.by(() => {
    void read()
    return Date.now()
  })
  $effect(() => {
    if (!read().running) return
    now = Date.now()
    // A hidden window may be halted altogether while its computer is awake: a gap it was hidden in tells nothing.
    let hidden = document.hidden
    const hide = () => (hidden ||= document.hidden)
    document.addEventListener('visibilitychange', hide)
    const timer = setInterval(() => {
      const silent = Date.now() - now
      now = Date.now()
      if (silent > SLEEP && !hidden) onslept?.(Math.round(silent / 1000))
      hidden = document.hidden
    }, TICK)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', hide)
    }
  })
  const passed = $derived(read().running ? Math.max(0, Math.floor((now - since) / 1000)) : 0)
  return {
    get step() {
      return read().step_planned - read().step_spent - passed
    },
    get whole() {
      return read().planned - read().spent - passed
    },
  }
}

/** Seconds as a clock shows them: `04:12`, and over the plan `−00:35`. */
export function clockText(seconds: number): string {
  const left = Math.abs(seconds)
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0')
  return `${seconds < 0 ? '−' : ''}${two(left / 60)}:${two(left % 60)}`
}
