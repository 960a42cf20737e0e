/**
 * Where the rows of a long list stand, without measuring any: all rows of one group are of one height, and a group may
 * begin with a heading.
 */

/** Rows of one height, one under the other. */
export interface Band<G> {
  group: G
  /** The place of its first row in the list. */
  from: number
  count: number
  /** Of a row, in pixels. */
  height: number
  /** Where its heading begins, or its first row when it has none. */
  top: number
  /** Of its heading; 0 without one. */
  heading: number
}

/** One row or heading in view. */
export type Slot<G> = { top: number; height: number; group: G } & ({ place: number } | { place: null })

/** The bands of a list of `total` rows, whose groups begin at the places given. */
export function bands<G>(total: number, groups: readonly { from: number; group: G }[], height: (group: G) => number, heading: (group: G) => number): Band<G>[] {
  let top = 0
  return groups.map(({ from, group }, at) => {
    const band = { group, from, count: (groups[at + 1]?.from ?? total) - from, height: height(group), top, heading: heading(group) }
    top = endOf(band)
    return band
  })
}

/** The height of all bands. */
export function heightOf<G>(bands: readonly Band<G>[]): number {
  const last = bands.at(-1)
  return last ? endOf(last) : 0
}

/** What stands between `from` and `to`, in pixels from the top of the list. */
export function inView<G>(bands: readonly Band<G>[], from: number, to: number): Slot<G>[] {
  const slots: Slot<G>[] = []
  for (const { group, from: first, count, height, top, heading } of bands) {
    if (heading > 0 && top + heading > from && top < to) slots.push({ top, height: heading, group, place: null })
    const start = top + heading
    const begin = Math.max(0, Math.floor((from - start) / height))
    const end = Math.min(count, Math.ceil((to - start) / height))
    for (let row = begin; row < end; row++) slots.push({ top: start + row * height, height, group, place: first + row })
  }
  return slots
}

/** Where the row at a place stands; `null` when there is none. */
export function standing<G>(bands: readonly Band<G>[], place: number): { top: number; height: number } | null {
  const band = bands.find(({ from, count }) => place >= from && place < from + count)
  return band ? { top: band.top + band.heading + (place - band.from) * band.height, height: band.height } : null
}

function endOf<G>({ top, heading, count, height }: Band<G>): number {
  return top + heading + count * height
}
