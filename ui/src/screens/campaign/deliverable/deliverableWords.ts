/** How a deliverable stands, in words. */

import type * as T from '../../../generated/types'
import { durationDays, format, t } from '../../../i18n'

/** “on time”, “2 days late”, “in 5 days”. */
export function standingText({ deliverable, standing, days_left }: T.DeliverableRow): string {
  switch (standing) {
    case 'undated':
      return deliverable.delivered ? t('deliverable-came', { day: format.dateShort(deliverable.delivered) }) : t('deliverable-undated')
    case 'on-time':
      return t('deliverable-on-time')
    case 'came-late':
      return t('deliverable-came-late')
    case 'late':
      return t('deliverable-late', { days: durationDays(-(days_left ?? 0)) })
    case 'coming':
      if (days_left === 0) return t('deliverable-today')
      return t('deliverable-coming', { days: durationDays(days_left ?? 0) })
  }
}

/** Requirements met, of those looked at, of those asked. */
export function requirementsText({ deliverable, met, looked_at }: T.DeliverableRow): string {
  const asked = deliverable.requirements.length
  const [metShown, askedShown, unseen] = [met, asked, asked - looked_at].map((count) => format.integer(count)) as [string, string, string]
  if (asked === 0) return t('none')
  if (looked_at === 0) return t('deliverable-unseen', { of: askedShown })
  return looked_at < asked ? t('deliverable-met-partly', { met: metShown, of: askedShown, unseen }) : t('deliverable-met', { met: metShown, of: askedShown })
}

/** What it is to be published with: an erid, a disclosure, whether it is noted, or why it went out without. */
export function labelText({ deliverable, label }: T.DeliverableRow): string {
  if (deliverable.audience === null) return t('rule-label-unknown')
  if (label.missing.length > 0 && deliverable.unlabelled) return t('rule-label-without', { reason: deliverable.unlabelled })
  return label.needs
    .map((asks) => {
      const what = asks === 'erid' ? asks : 'wording'
      return t(label.missing.includes(asks) ? `rule-label-${what}-missing` : `rule-label-${what}`)
    })
    .join(', ')
}
