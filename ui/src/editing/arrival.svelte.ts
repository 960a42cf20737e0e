/** A file that was dropped or chosen and waits to be looked at. */

export interface Arrival {
  path: string | undefined
  /** Which arrival this is: the same file that came again may have changed in between. */
  readonly turn: number
}

/** A place where one file waits. */
export function arrival(): Arrival {
  let path = $state<string>()
  let turn = $state(0)
  return {
    get path() {
      return path
    },
    set path(next) {
      path = next
      turn++
    },
    get turn() {
      return turn
    },
  }
}
