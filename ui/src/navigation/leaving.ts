/** Leaving the window: what could not be stored is told first, and only whoever asks again after that leaves without it. */

/**
 * How soon after one wish to leave the next is still the same, in milliseconds: a press may be heard by the menu and by
 * the page, and a key that is held down repeats.
 */
export const SAME_WISH = 1000

/**
 * The answer to each wish to leave. `store` keeps what waits and tells whether everything is kept; `warn` says that
 * something is not; `now` is a clock in milliseconds.
 */
export function leaving(store: () => Promise<boolean>, warn: () => void, now: () => number = () => performance.now()): () => Promise<boolean> {
  let warned = false
  let wished = Number.NEGATIVE_INFINITY

  return async () => {
    const again = now() - wished >= SAME_WISH
    wished = now()
    if (await store()) return true
    if (warned) return again
    warned = true
    warn()
    return false
  }
}
