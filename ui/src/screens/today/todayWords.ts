/** The words of a row of Today: its group, its title, when, and the one thing to do about it. */

import type { Component } from 'svelte'
import type * as T from '../../generated/types'
import { durationDays, format, inWords, t } from '../../i18n'
import { at } from '../../navigation/routes'
import { BriefIcon, CautionIcon, DeliverableIcon, PaymentIcon, RaisedIcon, RecoveringIcon, TodayIcon, ViewIcon, WorkedOnIcon } from '../../parts/icons'
import { flagHeadline } from '../campaign/health/flagWords'
import type { Dictionary } from '../campaign/metric/dictionary.svelte'

export type Group = 'flags' | 'ahead' | 'checkins' | 'briefs' | 'plans' | 'deliverables' | 'payments' | 'decisions' | 'reviews'

const GROUPS: Record<T.Attention, Group> = {
  'flag-raised': 'flags',
  'flag-acknowledged': 'flags',
  'flag-pending': 'flags',
  prospect: 'flags',
  ahead: 'ahead',
  checkin: 'checkins',
  unsigned: 'briefs',
  plan: 'plans',
  late: 'deliverables',
  due: 'deliverables',
  'pay-late': 'payments',
  'pay-due': 'payments',
  decision: 'decisions',
  quarterly: 'decisions',
  review: 'reviews',
}

const ICONS: Record<T.Attention, Component> = {
  'flag-raised': RaisedIcon,
  'flag-acknowledged': WorkedOnIcon,
  'flag-pending': ViewIcon,
  prospect: CautionIcon,
  ahead: RecoveringIcon,
  checkin: TodayIcon,
  unsigned: BriefIcon,
  plan: DeliverableIcon,
  late: DeliverableIcon,
  due: DeliverableIcon,
  'pay-late': PaymentIcon,
  'pay-due': PaymentIcon,
  decision: TodayIcon,
  quarterly: TodayIcon,
  review: ViewIcon,
}

const ROOMS: Record<T.Attention, Parameters<typeof at.campaign>[1]> = {
  'flag-raised': undefined,
  'flag-acknowledged': undefined,
  'flag-pending': undefined,
  prospect: undefined,
  ahead: undefined,
  checkin: 'checkin',
  unsigned: 'brief',
  plan: 'deliverables',
  late: 'deliverables',
  due: 'deliverables',
  'pay-late': 'agreement',
  'pay-due': 'agreement',
  decision: 'decisions',
  quarterly: 'decisions',
  review: 'review',
}

/** What of the room is opened where there is no record of its own. */
const PARTS: Partial<Record<T.Attention, string>> = { checkin: 'checkin', decision: 'monthly', quarterly: 'quarterly', unsigned: 'sign' }

/** Items in their groups, both in the order they came in. */
export function grouped(items: readonly T.TodayItem[]): { group: Group; items: T.TodayItem[] }[] {
  const groups: { group: Group; items: T.TodayItem[] }[] = []
  for (const item of items) {
    const group = GROUPS[item.attention]
    const last = groups.at(-1)
    if (last?.group === group) last.items.push(item)
    else groups.push({ group, items: [item] })
  }
  return groups
}

export function iconOf(item: T.TodayItem): Component {
  return ICONS[item.attention]
}

/** Where the row's action leads: to the very thing in its room. */
export function addressOf(item: T.TodayItem): string {
  return at.campaign(item.campaign.id, ROOMS[item.attention], item.record ?? item.flag?.key ?? PARTS[item.attention])
}

export function titleOf(item: T.TodayItem, dictionary: Dictionary): string {
  const { attention, flag } = item
  if (attention === 'flag-raised' || attention === 'flag-acknowledged' || attention === 'flag-pending' || attention === 'prospect' || attention === 'ahead') return flag ? flagHeadline(flag, dictionary) : t('flag-title')
  const [done, of] = (item.done ?? [0, 0]).map((count) => format.integer(count))
  return t(`today-title-${attention}`, { subject: inWords(item.subject) || t('shell-unnamed'), done: done ?? '', of: of ?? '' })
}

/** The state of the flag, where neither its group nor the title says it. */
export function stateOf({ attention, flag }: T.TodayItem): string {
  if (attention === 'flag-acknowledged') return t('flag-state-acknowledged')
  return attention === 'prospect' && flag && flag.prospect !== 'in-hand' ? t(`flag-prospect-${flag.prospect}`) : ''
}

/** When it is due, or since when it is so. */
export function whenOf(item: T.TodayItem): string {
  if (item.on === null) return ''
  const again = item.flag?.next?.on
  if (again) return t((item.days ?? 0) <= 0 ? 'playbook-again-now' : 'playbook-again-on', { day: format.dateShort(again) })
  if (item.flag) return t('today-since', { day: format.dateShort(item.on) })
  const days = item.days ?? 0
  if (item.attention === 'unsigned' || item.attention === 'plan') return days < 0 ? t('today-started', { day: format.dateShort(item.on) }) : t('today-starts', { day: format.dateShort(item.on) })
  if (days === 0) return t('today-now')
  if (days === 1) return t('today-tomorrow')
  if (days < 0) return t('today-late', { days: durationDays(-days) })
  return format.weekdayDate(item.on)
}

/** Whether its day has passed. */
export function isLate(item: T.TodayItem): boolean {
  if (item.flag?.next?.on) return (item.days ?? 1) <= 0
  return !item.flag && item.attention !== 'unsigned' && item.attention !== 'plan' && (item.days ?? 0) < 0
}
