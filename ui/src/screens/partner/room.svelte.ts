/** What the room of partners remembers while it is left and entered again: each address is a screen of its own. */

import type { PartnerFilter } from '../../generated/types'

/** Everyone in use. */
export const NO_FILTER: PartnerFilter = { market: null, kind: null, phase: null, ready: false, archived: false, text: '' }

/** The most that can be compared side by side. */
export const COMPARED_MOST = 4

export const room = $state({
  filter: NO_FILTER,
  /** Those chosen to be compared, in the order they were chosen. */
  marked: [] as string[],
  /** How far the list is scrolled, in pixels. */
  top: 0,
  /** The partner just made: its record is opened first, for there is nothing to score yet. */
  fresh: null as string | null,
})

/** Chooses a partner for the comparison, or gives it up. `false` when there is no room for another. */
export function mark(id: string): boolean {
  if (room.marked.includes(id)) room.marked = room.marked.filter((other) => other !== id)
  else if (room.marked.length < COMPARED_MOST) room.marked = [...room.marked, id]
  else return false
  return true
}

/** Whether a filter lets only some through, words aside. */
export function narrows({ market, kind, phase, ready, archived }: PartnerFilter): boolean {
  return market !== null || kind !== null || phase !== null || ready || archived
}

/** Whether two filters ask for the same. */
export function same(one: PartnerFilter, other: PartnerFilter): boolean {
  return (Object.keys(NO_FILTER) as (keyof PartnerFilter)[]).every((field) => one[field] === other[field])
}
