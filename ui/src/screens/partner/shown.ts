/** Partners as they are written in lists: names, places, and where words were found. */

import type { PartnerRow, Spot } from '../../generated/types'
import { has, inWords, t } from '../../i18n'
import { integer } from '../../i18n/format'

/**
 * The place of a row: `1\u20132` where it holds only within a span, `3` otherwise. Those who share a place have the mean
 * of the places they share. Empty for those who have none.
 */
export function placeWords({ place, sharing, sureness }: Pick<PartnerRow, 'place' | 'sharing' | 'sureness'>): string {
  if (place === null) return ''
  const reach = (sharing - 1) / 2
  const [from, to] = sureness ? [sureness.from, sureness.to] : [place - reach, place + reach]
  return from === to ? integer(from) : `${integer(from)}\u2013${integer(to)}`
}

/** The name to show; a word for it where there is none. */
export function partnerName(partner: Pick<PartnerRow, 'name'>): string {
  return inWords(partner.name) || t('shell-unnamed')
}

/** What kind of text something was found in: a field of the partner, or another record. */
export function spotName({ kind, field }: Pick<Spot, 'kind' | 'field'>): string {
  const own = `search-in-partner-${field.split('.')[0]!.replaceAll('_', '-')}`
  const key = kind === 'partner' ? own : `search-in-${kind}`
  return has(key) ? t(key) : t('search-in-notes')
}
