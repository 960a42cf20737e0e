/** What changed in the goals and what is missing, in words. */

import type * as T from '../../../generated/types'
import { format, inWords, metricName, metricValue, t } from '../../../i18n'

const named = (parties: readonly T.Party[], id: T.Id) => {
  const party = parties.find((one) => one.id === id)
  return (party && inWords(party.name)) || t('shell-unnamed')
}

const market = (one: T.Market | null) => (one ? t(`market-${one}`) : t('none'))

/** The name of the part that changed. */
export function partName({ part, metric, market: where }: T.GoalChange): string {
  return t(`goal-part-${part}`, { metric: metric ? metricName(metric) : '', market: market(where) } as never)
}

/** How a part stood, in words. */
export function valueText(value: T.GoalValue, change: T.GoalChange, parties: readonly T.Party[], dictionary: readonly T.MetricEntry[]): string {
  switch (value.is) {
    case 'nothing':
      return t('goal-value-nothing')
    case 'text':
      return inWords(value.value)
    case 'objective':
      return t(`align-objective-${value.value}`)
    case 'metric':
      return metricName(value.value)
    case 'party':
      return named(parties, value.value)
    case 'threshold': {
      const unit = dictionary.find(({ id }) => id === change.metric)?.unit ?? 'count'
      const { value: figure, currency, cost_most } = value.value
      const parts = [figure === null ? '' : metricValue(figure, unit, currency), cost_most ? t('goal-value-cost', { cost: format.money(cost_most) }) : '']
      return parts.filter(Boolean).join(', ')
    }
  }
}

/** A warning in words. */
export function warningText({ code, metric, market: where, party }: T.GoalWarning, campaign: T.Campaign, parties: readonly T.Party[]): string {
  const objective = campaign.objective ? t(`align-objective-${campaign.objective}`) : t('none')
  const values = { metric: metric ? metricName(metric) : '', market: market(where), name: party ? named(parties, party) : '', objective }
  return t(`goal-${code}`, values as never)
}

/** What a step lacks, in words. */
export function missingText({ code, party, market: where, count }: T.Missing, parties: readonly T.Party[]): string {
  return t(`kickoff-missing-${code}`, { name: party ? named(parties, party) : '', market: market(where), n: count ?? 0 } as never)
}

/** Minutes as hours and minutes. */
export function timeText(minutes: number): string {
  return t('kickoff-minutes', { n: minutes })
}
