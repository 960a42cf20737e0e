/** The metric file that was dropped or chosen and waits to be looked at. */

let path = $state<string>()

export const arriving = {
  get path(): string | undefined {
    return path
  },
  set path(next: string | undefined) {
    path = next
  },
}
