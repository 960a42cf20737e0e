/** Phases, conditions and counts as they are written. */

import type * as T from '../../../generated/types'
import { has, inWords, t } from '../../../i18n'
import { date, dateShort, integer, money, number, percent } from '../../../i18n/format'
import { at } from '../../../navigation/routes'
import { byMarket } from '../evidence/gateWords'

/** The phases in their order, without the end. */
export const PHASES: readonly T.Phase[] = ['exploration', 'pilot', 'framework', 'scale']

/** The phase beside another: `1` on, `-1` back; `null` past either end. */
export function phaseBeside(phase: T.Phase, by: 1 | -1): T.Phase | null {
  return PHASES[PHASES.indexOf(phase) + by] ?? null
}

/** A name to show; a word for it where there is none. */
export function nameOf(name: T.Both): string {
  return inWords(name) || t('shell-unnamed')
}

/** A day without its year where that is the year we are in. */
export function dayWords(day: string): string {
  return day.slice(0, 4) === String(new Date().getFullYear()) ? dateShort(day) : date(day)
}

/** Since when a phase lasts, and how far beyond the usual. */
export function sinceWords({ since }: T.PhaseStanding): string {
  return since === null ? t('card-since-unknown') : t('card-since', { day: dayWords(since) })
}

/** A condition as it stands. */
export function conditionWords({ id, holds, reached, markets, least }: T.StepCondition): string {
  const key = `condition-${id}-${holds === null ? 'unknown' : holds ? 'yes' : 'no'}`
  return has(key) ? t(key, { now: reachedWords(reached, markets), least: number(least, 0) }) : id
}

function reachedWords(reached: readonly number[], markets: readonly T.Market[]): string {
  if (markets.length > 0) return byMarket(reached, markets).join(', ')
  const [first, second] = reached
  if (first === undefined) return integer(null)
  if (second === undefined) return number(first, 1)
  return t('line-quality-of', { met: integer(first), of: integer(second) })
}

/** Where a missing condition can be answered. */
export function fixAddress(condition: string, partner: T.Id, campaign: T.Id | null): string {
  switch (condition) {
    case 'gut-check':
    case 'failures-shown':
    case 'documents':
      return at.partner(partner, 'talks')
    case 'cases-both-markets':
    case 'relationship-six-months':
      return at.partner(partner, 'evidence')
    case 'without-one-person':
      return at.partner(partner, 'score')
    case 'pilot-metrics-agreed':
      return campaign === null ? at.partner(partner, 'together') : at.campaign(campaign, 'align')
    case 'rules-written':
      return campaign === null ? at.campaigns : at.campaign(campaign, 'brief')
    case 'pilot-finished':
      return campaign === null ? at.campaigns : at.campaign(campaign)
    case 'thresholds-reached':
      return campaign === null ? at.campaigns : at.campaign(campaign, 'metrics')
    case 'campaigns-finished':
      return at.campaigns
    default:
      return at.partner(partner, 'together')
  }
}

/** What usually goes wrong with a step, in words. */
export function warningWords({ code, n }: T.StepWarning): string {
  return t(`step-${code}`, { n: integer(n) })
}

/** What comes next for a card. */
export function nextWords(card: T.BoardCard): string {
  const open = card.step?.conditions.find(({ id }) => id === card.step?.unmet[0])
  if (card.next === 'condition' && open) return conditionWords(open)
  if (card.next === 'running' && card.n === null) return t('next-running-undated')
  if (card.next === 'condition') return t('next-ready')
  return t(`next-${card.next}`, { n: card.n ?? 0 })
}

/** What a column stands for, or what is wrong with how many are in it. `joining`: a card is about to come in. */
export function columnNote(column: T.BoardColumn, templates: readonly T.PilotTemplate[], joining: boolean): { words: string; warn: boolean } {
  const { phase, count, bounds } = column
  const would = joining ? count + 1 : count
  if (phase === 'pilot') {
    if (bounds && would > bounds[1]) return { words: joining ? t('column-pilot-would', { n: integer(would) }) : t('column-pilot-taken', { n: would }), warn: true }
    const most = templates.find(({ budget_most }) => budget_most)?.budget_most
    return { words: t('column-pilot', { most: most ? money(most) : integer(null) }), warn: false }
  }
  if (phase === 'exploration' && bounds && would > 0) {
    if (would > bounds[1]) return { words: t('column-exploration-many', { n: would }), warn: true }
    if (would < bounds[0]) return { words: t('column-exploration-few', { n: would }), warn: true }
  }
  return { words: phase === 'ended' ? '' : t(`column-${phase}`), warn: false }
}

/** A change with its sign: in per cent, or (not `share`) in points. */
export function changeWords(change: number, share = true): string {
  const written = share ? percent(change, 0) : number(change, 0)
  return change > 0 && !/^0/.test(written) ? `+${written}` : written
}
