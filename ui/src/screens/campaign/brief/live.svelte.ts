/** Where the two sides differ while somebody types, before the text is stored. */

import type * as T from '../../../generated/types'
import { call } from '../../../platform'

/** How long the hands rest before the texts are compared, in milliseconds. */
const REST = 150

export interface Live {
  /** What differs and was not let stand. */
  readonly differences: readonly T.Difference[]
  /** The terms in the texts. */
  readonly terms: readonly T.TermUse[]
  /** The texts that were compared; the places of the facts belong to them. */
  readonly against: T.Both
  /** Whether these are the texts on the screen. */
  readonly current: boolean
}

/** Follows the texts on the screen; the stored state speaks for the stored texts. */
export function liveDifferences(text: () => T.Both, stored: () => T.ClauseView): Live {
  let compared = $state.raw<(T.Comparison & { text: T.Both }) | null>(null)

  const same = (one: T.Both, other: T.Both) => one.ru === other.ru && one.en === other.en

  $effect(() => {
    const { ru, en } = text()
    if (same({ ru, en }, stored().clause.text)) {
      compared = null
      return
    }
    let over = false
    const timer = setTimeout(async () => {
      // A comparison that fails is made again when the text is stored.
      const found = await call('brief_compare', { campaign: stored().clause.campaign, ru, en }).catch(() => null)
      const { accepted } = stored().clause
      if (!over && found) compared = { text: { ru, en }, terms: found.terms, differences: found.differences.filter((difference) => !letStand(difference, accepted)) }
    }, REST)
    return () => {
      over = true
      clearTimeout(timer)
    }
  })

  const against = $derived(compared?.text ?? stored().clause.text)
  return {
    get differences() {
      return compared?.differences ?? stored().state.differences
    },
    get terms() {
      return compared?.terms ?? stored().terms
    },
    get against() {
      return against
    },
    get current() {
      return same(against, text())
    },
  }
}

function letStand({ ru, en }: T.Difference, accepted: readonly T.Accepted[]): boolean {
  return accepted.some((one) => one.ru === (ru?.text ?? '') && one.en === (en?.text ?? ''))
}
