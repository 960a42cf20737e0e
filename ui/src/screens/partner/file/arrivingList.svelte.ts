/** The list of partners that was dropped or chosen and waits to be looked at. */

let path = $state<string>()

export const arrivingList = {
  get path(): string | undefined {
    return path
  },
  set path(next: string | undefined) {
    path = next
  },
}

/** Whether the file may be a list of partners, by its name. */
export function isList(path: string): boolean {
  return /\.(csv|tsv|txt|xlsx|xlsm)$/i.test(path)
}
