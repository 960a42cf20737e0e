/** The ranked list as it is shown: who passes the filters, and places as they are written. */

import type { CriterionLine, Market, PartnerKind, PartnerRow } from '../../generated/types'
import { inWords, t } from '../../i18n'
import { integer } from '../../i18n/format'

/** What the list is narrowed to; `null` lets everyone pass. */
export interface Filter {
  market: Market | null
  kind: PartnerKind | null
  archived: boolean
}

export const NO_FILTER: Filter = { market: null, kind: null, archived: false }

/** Those who pass, in the order they came. Archived partners are read apart and need no filter here. */
export function passing(rows: readonly PartnerRow[], { market, kind }: Filter): PartnerRow[] {
  return rows.filter(({ partner }) => (market === null || partner.markets.includes(market)) && (kind === null || partner.kind === kind))
}

/**
 * The place of `row` among `rows`, the whole list: `3`, or `1–2` for those who share their places.
 * A shared place arrives as the mean of the places shared. Empty for those who have none.
 */
export function placeWords(row: PartnerRow, rows: readonly PartnerRow[]): string {
  if (row.place === null) return ''
  const reach = (rows.filter((other) => other.place === row.place).length - 1) / 2
  const [first, last] = [row.place - reach, row.place + reach]
  return first === last ? integer(first) : `${integer(first)}\u2013${integer(last)}`
}

/** The name to show; a word for it where there is none. */
export function partnerName(partner: PartnerRow['partner']): string {
  return inWords(partner.name) || t('shell-unnamed')
}

/** The heaviest criterion that nobody has scored yet: what to find out next. */
export function nextCriterion(criteria: readonly CriterionLine[]): string | null {
  const open = criteria.filter(({ value }) => value === null)
  return open.reduce<CriterionLine | null>((heaviest, line) => (heaviest === null || line.weight > heaviest.weight ? line : heaviest), null)?.criterion ?? null
}
