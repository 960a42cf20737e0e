/** The time of a campaign in words. */

import type { Campaign, CampaignView } from '../../generated/types'
import { format, t } from '../../i18n'

/** From its first day to its last, or what is known of them. */
export function campaignDates({ starts, ends }: Pick<Campaign, 'starts' | 'ends'>): string {
  if (starts && ends && starts <= ends) return format.dateRange(starts, ends)
  if (starts) return t('campaign-from', { date: format.date(starts) })
  if (ends) return t('campaign-until', { date: format.date(ends) })
  return t('campaign-undated')
}

/** What stands beside its title: when, which day of it today is, how far it has come. */
export function campaignNote({ campaign, stage, day, length_days }: CampaignView): string {
  const parts = [campaignDates(campaign)]
  if (day !== null && length_days !== null) parts.push(t('campaign-day-of', { day: format.integer(day), all: format.integer(length_days) }))
  parts.push(t(`campaign-stage-${stage}`).toLocaleLowerCase())
  if (campaign.archived) parts.push(t('campaign-in-archive'))
  return parts.join(' · ')
}
