/** Metrics of the dictionary as something to choose. */

import type * as T from '../../../generated/types'
import { metricName, t } from '../../../i18n'
import type { Option } from '../../../parts'

/** What a metric tells, the most telling first (REQUIREMENTS 10): volume is never success. */
const ORDER: readonly T.Tells[] = ['outcome', 'leading', 'output']

/** How it is counted, in words. */
export function metricFormula(id: string): string {
  return t(`metric-${id.replaceAll('_', '-')}-formula`)
}

/** All metrics by what they tell, each with its formula. */
export function metricOptions(entries: readonly T.MetricEntry[]): Option[] {
  return ORDER.flatMap((tells) =>
    entries.filter((entry) => entry.tells === tells).map(({ id }) => ({ value: id, label: metricName(id), note: metricFormula(id), group: t(`align-tells-${tells}`) })),
  )
}
