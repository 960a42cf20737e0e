/** The metric dictionary, for the unit and the direction of a figure. */

import type * as T from '../../../generated/types'
import { metricValue } from '../../../i18n'
import { ask } from '../../../platform/query'

export interface Dictionary {
  /** Every metric, in the order of the dictionary. */
  readonly entries: readonly T.MetricEntry[]
  find(id: string | null): T.MetricEntry | undefined
  /** A value in the unit of its metric; a count until the dictionary has been read. */
  shown(metric: string | null, value: number | null, currency?: T.Currency | null): string
}

/** Reads the dictionary for as long as the component lives. */
export function useDictionary(): Dictionary {
  const library = ask(['own-metric'], 'library_open', () => ({}))
  const find = (id: string | null) => library.data?.metrics.find((metric) => metric.id === id)
  return {
    get entries() {
      return library.data?.metrics ?? []
    },
    find,
    shown: (metric, value, currency = null) => metricValue(value, find(metric)?.unit ?? 'count', currency),
  }
}
