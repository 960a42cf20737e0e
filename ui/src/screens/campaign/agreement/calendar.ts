/** Writing everything dated of a campaign as a calendar file. */

import { sayWritten } from '../../../editing/done'
import type * as T from '../../../generated/types'
import { inWords, t } from '../../../i18n'
import { askSave, call } from '../../../platform'
import { allowed } from '../../../platform/path'
import { attempt } from '../record'

/** Asks where, writes the file in `lang`, and says where it lies. */
export async function exportCalendar(campaign: T.Campaign, lang: T.Lang): Promise<void> {
  const name = `${inWords(campaign.title) || t('shell-unnamed')}.ics`
  const path = await askSave(t('calendar-export'), allowed(name), [{ name: t('calendar-file'), extensions: ['ics'] }])
  if (!path) return
  const done = await attempt(() => call('calendar_export', { campaign: campaign.id, lang, path }))
  if ('value' in done) sayWritten(t('calendar-exported', { path }), path)
}
