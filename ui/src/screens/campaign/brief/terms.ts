/** The words about a term that the two sides of a clause do not use alike. */

import type * as T from '../../../generated/types'
import { t } from '../../../i18n'

/** What is wrong, and the word to use. */
export function faultText(fault: T.TermFault, { ru, en }: T.TermEntry): string {
  const word = (fault.lang === 'ru' ? ru[0] : en[0]) ?? ''
  return fault.word === '' ? t(`term-fault-absent-${fault.lang}`, { word }) : t(`term-fault-wrong-${fault.lang}`, { wrong: fault.word, word })
}

/** Faults that only advise; those of the person's own terms are differences and stand among them. */
export function advice(uses: readonly T.TermUse[], terms: readonly T.TermView[]): { id: string; text: string }[] {
  return uses.flatMap((use) => {
    const entry = terms.find((term) => term.entry.id === use.id)?.entry
    if (!use.fault || !entry || entry.care === 'held') return []
    return [{ id: use.id, text: faultText(use.fault, entry) }]
  })
}
