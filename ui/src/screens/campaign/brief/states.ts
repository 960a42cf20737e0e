/** The states of a clause as the seam shows them, and the clauses a filter leaves. */

import type * as T from '../../../generated/types'
import type { SeamState } from '../../../parts'

/** Both sides; a mismatch before anything else. */
export function seamStates(state: Pick<T.ClauseState, 'ru' | 'en' | 'differences'>): { ru: SeamState; en: SeamState } {
  if (clashes(state.differences).length > 0) return { ru: 'clash', en: 'clash' }
  return { ru: state.ru, en: state.en }
}

/** Differences between two texts; that one of them is not written yet is said by its state. */
export function clashes(differences: readonly T.Difference[]): T.Difference[] {
  return differences.filter((difference) => difference.kind !== 'empty')
}

/** What was said to a clause and waits for an answer. */
export function openComments({ comments }: Pick<T.ClauseView, 'comments'>): T.Comment[] {
  return comments.filter(({ kind, settled }) => (kind === 'question' || kind === 'proposal') && settled === null)
}

/** Whether a paper is ready for its creators and none of its clauses has everybody's yes yet, nor a signature. */
export function toSend(brief: Pick<T.BriefView, 'completeness' | 'agreed' | 'signatures' | 'stands_signed'>, parties: readonly T.Party[]): boolean {
  const begun = brief.agreed > 0 || (brief.stands_signed && brief.signatures.length > 0)
  return brief.completeness.bars.length === 0 && !begun && parties.some(({ role }) => role === 'creator')
}

/** What the list of clauses can be narrowed to, in the order it is offered. */
export const SHOWN = ['all', 'open', 'clash', 'missing', 'draft', 'outdated', 'checked', 'agreed', 'talk'] as const
export type Shown = (typeof SHOWN)[number]

/** Whether a clause still asks for something: it is not ready, or somebody waits for an answer. */
export function isOpen(view: T.ClauseView): boolean {
  return !view.state.ready || openComments(view).length > 0
}

/** Whether a clause is among those shown. */
export function isShown(view: T.ClauseView, shown: Shown): boolean {
  if (shown === 'all') return true
  if (shown === 'open') return isOpen(view)
  if (shown === 'talk') return openComments(view).length > 0
  const { ru, en } = seamStates(view.state)
  return ru === shown || en === shown
}
