/** The list of partners that was dropped or chosen and waits to be looked at. */

import { arrival } from '../../../editing/arrival.svelte'

export const arrivingList = arrival()

/** Whether the file may be a list of partners, by its name. */
export function isList(path: string): boolean {
  return /\.(csv|tsv|txt|xlsx|xlsm)$/i.test(path)
}
