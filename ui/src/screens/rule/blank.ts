/** What a card begins with, and what there is to choose for it, in the order it is offered. */

import type * as T from '../../generated/types'

export const ASKS: readonly T.RuleAsks[] = ['tick', 'answer', 'status', 'erid', 'label', 'operator', 'register', 'reports', 'payer', 'wording', 'place', 'nothing']

export const SCOPES: readonly T.RuleScope[] = ['campaign', 'platform', 'page', 'deliverable']

/** A card of one's own with nothing in it. */
export function blankCard(): T.RuleCard {
  return {
    id: '',
    key: '',
    market: 'ru',
    platforms: [],
    trigger: { audience: 'ru', creator: null, followers_least: null, cross_border: false, pay: null, copy: null },
    title: { ru: '', en: '' },
    basis: { ru: '', en: '' },
    text: { ru: '', en: '' },
    sources: [],
    asks: 'tick',
    scope: 'campaign',
    warns: false,
    valid_from: null,
    valid_to: null,
    checked_on: null,
    checked_by: '',
    on: true,
  }
}
