/** The words of a prediction: its range, and how it came out. */

import type * as T from '../../../generated/types'
import { t } from '../../../i18n'
import type { Dictionary } from '../metric/dictionary.svelte'

/** The range as it is read; a dash where none was given. */
export function rangeOf(row: T.PredictionRow, dictionary: Dictionary): string {
  const { low = null, high = null } = row.prediction ?? {}
  const shown = (value: number | null) => dictionary.shown(row.metric, value, row.currency)
  if (low !== null && high !== null) return `${shown(low)}–${shown(high)}`
  if (low !== null) return t('review-from', { value: shown(low) })
  if (high !== null) return t('review-to', { value: shown(high) })
  return t('none')
}

/** How it came out: inside, by how much off, or why it does not count. */
export function hitOf(row: T.PredictionRow, dictionary: Dictionary): string {
  if (row.prediction && !row.in_time) return t('review-late')
  const { hit, off } = row.score ?? {}
  if (!hit) return ''
  if (hit === 'inside' || off === null || off === undefined) return t(`review-hit-${hit}`)
  return t(`review-off-${hit}`, { off: dictionary.shown(row.metric, off, row.currency) })
}
