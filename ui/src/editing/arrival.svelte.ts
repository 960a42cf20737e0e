/** A file that was dropped or chosen and waits to be looked at. */

export interface Arrival {
  path: string | undefined
}

/** A place where one file waits. */
export function arrival(): Arrival {
  let path = $state<string>()
  return {
    get path() {
      return path
    },
    set path(next) {
      path = next
    },
  }
}
