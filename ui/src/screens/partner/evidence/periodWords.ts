/** Spans of time in words. */

import { t } from '../../../i18n'
import { date } from '../../../i18n/format'

/** From a first to a last day, either of which may not be known; empty for neither. `running`: no last day means today. */
export function periodText(from: string | null, to: string | null, running = false): string {
  if (from && to) return t('evidence-period', { start: date(from), end: date(to) })
  if (from) return running ? t('evidence-period-since', { start: date(from) }) : date(from)
  return to ? t('evidence-period-until', { end: date(to) }) : ''
}

/** So many whole months; `null` while the first day is not known. */
export function monthsText(months: number | null): string {
  if (months === null) return t('evidence-months-unknown')
  return months === 0 ? t('evidence-months-none') : t('evidence-months', { n: months })
}
