/** Metrics of the dictionary as something to choose. */

import type * as T from '../../../generated/types'
import { format, listAnd, metricName, t } from '../../../i18n'
import type { Option } from '../../../parts'

/** What a metric tells, the most telling first (REQUIREMENTS 10): volume is never success. */
const ORDER: readonly T.Tells[] = ['outcome', 'leading', 'output']

/** How it is counted, in words. */
export function metricFormula(entry: T.MetricEntry | undefined): string {
  if (!entry) return ''
  return entry.own ? ownFormula(entry) : t(`metric-${entry.id.replaceAll('_', '-')}-formula` as 'metric-orders-formula')
}

/** The formula of a person's own metric: its parts by name, what they are divided by and multiplied with. */
export function ownFormula(entry: T.MetricEntry): string {
  const named = (ids: readonly string[]) => listAnd(ids.map((id) => metricName(id)))
  const times = format.number(entry.times, 3)
  if (entry.under.length === 0) return t('library-own-sum', { over: named(entry.over) })
  const ratio = { over: named(entry.over), under: named(entry.under) }
  return entry.times === 1 ? t('library-own-ratio', ratio) : t('library-own-ratio-times', { ...ratio, times })
}

/** All metrics by what they tell, each with its formula. */
export function metricOptions(entries: readonly T.MetricEntry[]): Option[] {
  return ORDER.flatMap((tells) =>
    entries
      .filter((entry) => entry.tells === tells && !entry.estimate)
      .map((entry) => ({ value: entry.id, label: metricName(entry.id), note: metricFormula(entry), group: t(`align-tells-${tells}`) })),
  )
}
