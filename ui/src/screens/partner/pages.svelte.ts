/** The list of partners as it is scrolled: only the pages in view are asked for. */

import type { PageRow, PartnerFilter, PartnerPage } from '../../generated/types'
import { ask, type Depends } from '../../platform/query'

/** Rows of one page. Three pages cover what is in view, with as much again above and below. */
export const PAGE = 60

/** What a row follows from. */
export const ROW_KINDS: Depends = ['partner', 'score', 'settings', 'template', 'move', 'case', 'relationship', 'reference', 'conversation', 'message', 'lapse', 'gate-override', 'debrief', 'party', 'target', 'signature', 'campaign']

/** Reads the pages that hold the places `from()`…`to()` for as long as the component lives. */
export function readPages(filter: () => PartnerFilter, from: () => number, to: () => number) {
  const first = () => Math.floor(Math.max(0, from()) / PAGE)
  const page = (nth: number) =>
    ask(
      ROW_KINDS,
      'partner_page',
      () => {
        const at = (first() + nth) * PAGE
        return nth > 0 && at > to() ? null : { filter: filter(), from: at, most: PAGE, around: null }
      },
      { keep: true },
    )
  const pages = [page(0), page(1), page(2)]
  return {
    /** What is known of the whole list. */
    get known(): PartnerPage | undefined {
      return pages[0]!.data
    },
    get error() {
      return pages[0]!.error
    },
    row(place: number): PageRow | undefined {
      for (const { data } of pages) {
        const row = data?.rows[place - data.from]
        if (row) return row
      }
      return undefined
    },
  }
}
