/** How long a wait is, in words, and times of day as people type them. */

import { durationDays, t } from '../../../i18n'
import { number } from '../../../i18n/format'

/** Under a minute said so, under an hour in minutes, under two days in hours, then in days. */
export function waitWords(hours: number): string {
  if (hours < 1 / 60) return t('message-at-once')
  if (hours < 1) return t('message-minutes', { n: number(Math.round(hours * 60), 0) })
  if (hours < 48) return t('message-hours', { n: number(hours, hours < 10 ? 1 : 0) })
  return durationDays(Math.round(hours / 24))
}

/** A time of day as it is typed, `9:30`, `9.30`, `0930` or `9`, as `09:30`; `null` when it is none. */
export function readTime(typed: string): string | null {
  const parts = /^(\d{1,2})(?:[:.\s]?(\d{2}))?$/.exec(typed.trim())
  if (!parts) return null
  const [hour, minute] = [Number(parts[1]), Number(parts[2] ?? 0)]
  if (hour > 23 || minute > 59) return null
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}
