/** Market rules in words: when a card binds, why it did, what a line of the list is about. */

import type * as T from '../../generated/types'
import { format, inWords, t } from '../../i18n'

/** When a card binds: “audience in Russia · Instagram”. */
export function triggerText({ platforms, trigger }: T.RuleCard): string {
  const facts: string[] = []
  if (trigger.audience) facts.push(t(`rule-fact-audience-${trigger.audience}`))
  if (trigger.creator) facts.push(t(`rule-fact-creator-${trigger.creator}`))
  if (trigger.followers_least !== null) facts.push(t('rule-fact-followers-least', { n: trigger.followers_least }))
  if (trigger.cross_border) facts.push(t('rule-fact-cross-border'))
  if (trigger.pay) facts.push(t(`rule-fact-pay-${trigger.pay}`))
  if (trigger.copy) facts.push(t(`rule-fact-copy-${trigger.copy}`))
  facts.push(...platforms.map((platform) => t(`platform-${platform}`)))
  return facts.length === 0 ? t('rule-when-always') : t('rule-when', { facts: facts.join(' · ') })
}

/** Why a card binds a deliverable, as a list of facts. */
export function reasonsText(why: readonly T.RuleReason[]): string {
  return t('rule-why', { facts: why.map(reasonText).join(' · ') })
}

function reasonText(reason: T.RuleReason): string {
  switch (reason.fact) {
    case 'audience':
      return t(`rule-fact-audience-${reason.value}`)
    case 'platform':
      return t(`platform-${reason.value}`)
    case 'creator':
      return t(`rule-fact-creator-${reason.value}`)
    case 'followers':
      return t('rule-fact-followers', { n: reason.value })
    case 'cross-border':
      return t('rule-fact-cross-border')
    case 'pay':
      return t(`rule-fact-pay-${reason.value}`)
    case 'copy':
      return t(`rule-fact-copy-${reason.value}`)
  }
}

/** What a line is answered for: a platform, a page, a deliverable; nothing for the campaign as a whole. */
export function subjectText({ party, platform, deliverable }: T.RuleSubject, parties: readonly T.Party[], deliverables: readonly T.Deliverable[]): string {
  const named = (name: T.Both | undefined) => (name ? inWords(name) || t('shell-unnamed') : '')
  return [named(parties.find(({ id }) => id === party)?.name), platform ? t(`platform-${platform}`) : '', named(deliverables.find(({ id }) => id === deliverable)?.title)].filter(Boolean).join(' · ')
}

/** The days a card is in force; nothing where neither is known. */
export function forceText({ valid_from, valid_to }: T.RuleCard): string {
  const from = valid_from ? format.date(valid_from) : ''
  const to = valid_to ? format.date(valid_to) : ''
  if (from && to) return t('rule-in-force-between', { from, to })
  if (from) return t('rule-in-force', { from })
  return to ? t('rule-in-force-until', { to }) : ''
}

/** When a card was held against its sources, and whether that is long ago. */
export function checkedText({ card, stale }: T.RuleCardView): string {
  if (!card.checked_on) return t('rule-never')
  const day = format.date(card.checked_on)
  if (stale) return t('rule-stale', { day })
  return [t('rule-as-of', { day }), card.checked_by ? t('rule-checked', { name: card.checked_by }) : ''].filter(Boolean).join(', ')
}
