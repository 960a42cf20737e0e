/** The words of the terms of a campaign: what is left of a plan, what troubles a deliverable in it, how a payment stands. */

import type * as T from '../../../generated/types'
import { durationDays, t } from '../../../i18n'

/** How long a step of the plan has left. */
export function leftText(step: T.BackplanStep): string {
  if (step.fit === 'done') return t('backplan-fit-done')
  if (step.days === 0) return t('backplan-left-today')
  return step.days > 0 ? durationDays(step.days) : t('backplan-left-past', { days: durationDays(-step.days) })
}

/** What troubles the deliverables of a plan, a sentence each; `titles` in its order. */
export function lineTroubles(plan: T.Backplan, titles: readonly string[]): string[] {
  return plan.lines.flatMap((line, place) => {
    const title = titles[place] ?? ''
    const over = line.over !== null && line.over > 0 ? [t('backplan-line-over', { title, days: durationDays(line.over) })] : []
    if (line.rush) return [...over, t('backplan-line-rush', { title })]
    if (line.lead === null || line.lead === 'enough') return over
    return [...over, t(`backplan-line-${line.lead}`, { title })]
  })
}

/** How a payment stands. */
export function paymentText(row: T.PaymentRow): string {
  const days = durationDays(Math.abs(row.days ?? 0))
  if (row.standing === 'coming' && row.days === 0) return t('payment-standing-today')
  return t(`payment-standing-${row.standing}`, { days })
}
