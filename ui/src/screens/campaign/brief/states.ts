/** The states of a clause as the seam shows them. */

import type * as T from '../../../generated/types'
import type { SeamState } from '../../../parts'

/** Both sides: `agreed` once everyone has signed this text, a mismatch before anything else. */
export function seamStates(state: Pick<T.ClauseState, 'ru' | 'en' | 'differences'>, agreed: boolean): { ru: SeamState; en: SeamState } {
  if (clashes(state.differences).length > 0) return { ru: 'clash', en: 'clash' }
  const of = (side: T.SideState): SeamState => (agreed && side === 'checked' ? 'agreed' : side)
  return { ru: of(state.ru), en: of(state.en) }
}

/** Differences between two texts; that one of them is not written yet is said by its state. */
export function clashes(differences: readonly T.Difference[]): T.Difference[] {
  return differences.filter((difference) => difference.kind !== 'empty')
}
