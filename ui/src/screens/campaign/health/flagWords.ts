/** What a flag says: its cause in a few words, and the figures and the threshold it rests on. */

import type * as T from '../../../generated/types'
import { balance, chance, format, metricName, t } from '../../../i18n'
import type { Dictionary } from '../metric/dictionary.svelte'

/** What a flag is raised about: “Orders below plan”. */
export function flagTitle(flag: T.Flag, dictionary: Dictionary): string {
  if (flag.code === 'ahead') return t(stands(flag) ? 'flag-ahead-low' : 'flag-ahead-plain', { metric: metricName(flag.metric ?? '') })
  if (flag.code !== 'performance') return t(`flag-${flag.code}-${isTrouble(flag) ? 'low' : 'plain'}`)
  const metric = metricName(flag.metric ?? '')
  if (!isTrouble(flag)) return metric
  return dictionary.find(flag.metric)?.direction === 'lower' ? t('flag-performance-high', { metric }) : t('flag-performance-low', { metric })
}

/** The title with the figure that matters most: “Orders below plan: 19 of 41”. */
export function flagHeadline(flag: T.Flag, dictionary: Dictionary): string {
  const title = flagTitle(flag, dictionary)
  const { value, expected } = flag.why
  const shown = (figure: number) => dictionary.shown(flag.metric, figure, flag.why.currency)
  if (flag.code === 'ahead') return t('flag-ahead-headline', { metric: metricName(flag.metric ?? ''), value: shown(value ?? 0) })
  if (flag.code !== 'performance' || value === null || expected === null) return title
  const figures = { title, value: shown(value), expected: shown(expected) }
  return dictionary.find(flag.metric)?.direction === 'lower' ? t('flag-headline-against', figures) : t('flag-headline-of', figures)
}

/** The score against its threshold, for a line beneath the headline. */
export function flagBrief(flag: T.Flag): string {
  const { code, why } = flag
  if (why.score === null) return ''
  const n = format.integer(why.n)
  if (code === 'ahead') return t('flag-ahead-brief', { chance: format.percent(why.score, 0), n })
  if (code === 'performance') return t('flag-performance-brief', { score: format.percent(why.score, 0), threshold: format.percent(why.threshold, 0), n })
  if (code === 'adherence') return t('flag-adherence-why', { score: format.integer(why.score), threshold: format.integer(why.threshold), n })
  return t('flag-sentiment-why', { score: balance(why.score), threshold: balance(why.threshold), n })
}

/** The reason with its figures and its threshold, or what is missing to know; then what a pending flag waits for, or what a normal one does not say. `parts` are those of the flag's dimension. */
export function flagReason(flag: T.Flag, dictionary: Dictionary, parts: readonly T.Part[] = []): string {
  return [figuresOf(flag, dictionary, parts), restOf(flag, dictionary)].filter(Boolean).join(' ')
}

function restOf({ state, prospect, waits, metric, why }: T.Flag, dictionary: Dictionary): string {
  if (waits?.seen === 0 && why.stale_since) return t('flag-waits-stale', { day: format.dateShort(why.stale_since) })
  if (waits) return waits.seen === 0 ? t('flag-waits-chance') : t('flag-waits', { seen: format.integer(waits.seen), of: format.integer(waits.of) })
  if (state !== 'normal') return ''
  if (prospect === 'unlikely') return t('flag-prospect-unlikely-why', { chance: chance(why.chance ?? 0) })
  if (prospect === 'over-ceiling') return t('flag-prospect-over-ceiling-why', { most: dictionary.shown(metric, why.target, why.currency) })
  return prospect === 'behind' ? t('flag-prospect-behind-why') : ''
}

/** What comes next for a flag that is up: a step of the playbook, or to look whether the steps helped. */
export function nextStep(next: T.NextStep): string {
  return next.step ? t(`playbook-step-${next.step}`) : t('playbook-look-again')
}

function figuresOf(flag: T.Flag, dictionary: Dictionary, parts: readonly T.Part[]): string {
  const { why } = flag
  const n = format.integer(why.n)
  switch (flag.code) {
    case 'performance':
      return performanceReason(flag, dictionary, n, parts.find((part) => part.market === flag.market && part.metric === flag.metric))
    case 'adherence': {
      if (why.score === null) return t('flag-adherence-none')
      const score = format.integer(why.score)
      const threshold = format.integer(why.threshold)
      const counts = parts.filter((part) => part.market === flag.market && part.code !== 'market' && part.n > 0)
      if (counts.length === 0) return t('flag-adherence-why', { score, threshold, n })
      const said = counts.map((part) => t(`health-part-${part.code}`, { met: format.integer(part.value), of: format.integer(part.n) }))
      return t('flag-adherence-parts', { score, threshold, parts: said.join(', ') })
    }
    case 'ahead': {
      const shown = (value: number | null) => dictionary.shown(flag.metric, value, why.currency)
      return t('flag-ahead-why', { value: shown(why.value), enough: shown(why.expected), chance: format.percent(why.score, 0), n })
    }
    case 'sentiment':
      if (why.score === null) return t('flag-sentiment-none', { n, least: format.integer(why.expected) })
      if (isStale(flag)) return t('flag-sentiment-stale', { day: format.dateShort(why.as_of ?? ''), score: balance(why.score) })
      return t('flag-sentiment-why', { score: balance(why.score), threshold: balance(why.threshold), n })
  }
}

function performanceReason(flag: T.Flag, dictionary: Dictionary, n: string, part: T.Part | undefined): string {
  const { why } = flag
  const threshold = format.percent(why.threshold, 0)
  const shown = (value: number | null) => dictionary.shown(flag.metric, value, flag.why.currency)
  if (part && part.threshold === null) return t('flag-performance-untargeted')
  if (why.as_of === null) return t('flag-performance-none')
  const day = format.dateShort(why.as_of)
  if (why.score === null) return t('flag-performance-early', { expected: shown(why.expected), day, n })
  const score = format.percent(why.score, 0)
  if (isStale(flag)) return t('flag-performance-stale', { day, score })
  if (why.value === null) return t('flag-performance-nothing', { expected: shown(why.expected), day, threshold })
  return t('flag-performance-why', { value: shown(why.value), expected: shown(why.expected), day, score, threshold, n })
}

/** Whether the flag speaks of something that is not as it should be; what goes better than planned is no trouble. */
export function isTrouble(flag: T.Flag): boolean {
  return flag.code !== 'ahead' && ['raised', 'acknowledged', 'pending'].includes(flag.state)
}

/** Whether no flag is up and all the same the target will hardly be reached, or a ceiling is exceeded. */
export function isDoubtful(prospect: T.Prospect): boolean {
  return prospect === 'unlikely' || prospect === 'over-ceiling'
}

/** Whether a flag is up, not only in question. */
export function stands(flag: T.Flag): boolean {
  return flag.state === 'raised' || flag.state === 'acknowledged'
}

/** Whether there were figures and nobody brought newer ones in, so that nothing is known of today. */
export function isStale({ state, why }: T.Flag): boolean {
  return state === 'no-data' && why.score !== null
}
