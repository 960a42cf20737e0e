/** Gates, facts and soft signals in words, for every screen that shows them. */

import type * as T from '../../../generated/types'
import { inWords, t, writtenArgs } from '../../../i18n'
import { date, integer } from '../../../i18n/format'
import { at } from '../../../navigation/routes'

/** How a gate stands, as it is shown: a gate passed with a reason is neither met nor open. */
export type Standing = T.GateState | 'passed'

export function standingOf(gate: T.Gate): Standing {
  return gate.state !== 'met' && gate.overridden ? 'passed' : gate.state
}

export function gateName({ id, least }: Pick<T.Gate, 'id' | 'least'>): string {
  return t(`gate-${id}`, { n: least })
}

/** What the gate has reached, in one or two words; empty where there is no number. */
export function gateFigure({ id, reached, markets }: T.Gate): string {
  if (markets.length > 0) return byMarket(reached, markets).join(' · ')
  const [n] = reached
  if (n === undefined) return ''
  // A gate without a number reaches none, and has no message.
  const key: string = `gate-figure-${id}`
  return t(key, { n })
}

/** Counts with the market of each. */
export function byMarket(counts: readonly number[], markets: readonly T.Market[]): string[] {
  return markets.map((market, place) => `${t(`market-${market}-short`)}\u00a0${integer(counts[place] ?? null)}`)
}

export function factText({ code, name, args }: T.GateFact): string {
  const { n, market, question, ...rest } = args
  return t(`gate-fact-${code}`, {
    name: inWords(name) || t('shell-unnamed'),
    ...writtenArgs(rest),
    // The figure chooses a plural form.
    ...(n !== undefined && { n: Number(n) }),
    ...(market !== undefined && { market: t(`market-${market}`) }),
    ...(question !== undefined && { answer: t(`question-${question}-yes`) }),
  })
}

/** Where the record of a fact lies, if in another room. */
export function factHref({ record }: T.GateFact, partner: T.Id): string | undefined {
  if (record?.kind === 'conversation') return at.conversation(partner, record.id)
  if (record?.kind === 'campaign') return at.campaign(record.id, 'align')
  if (record?.kind === 'lapse') return at.partner(partner, 'together')
  return undefined
}

/** Why a gate was passed, when, and by whom. */
export function passedText({ on, person, reason }: T.GateOverride): string {
  const day = date(on)
  return person.trim() ? t('gate-passed', { day, person, reason }) : t('gate-passed-nameless', { day, reason })
}
