/** Putting a campaign aside and bringing it back, each with the way back. */

import type * as T from '../../generated/types'
import { inWords, t } from '../../i18n'
import { say, type MenuItem } from '../../parts'
import { ArchiveIcon, UndoIcon } from '../../parts/icons'
import { call } from '../../platform'
import { attempt } from './record'

type Named = Pick<T.Campaign, 'id' | 'title' | 'archived'>

/** The item for a menu of this campaign: into the archive, or out of it. */
export function archiveItem(campaign: Named): MenuItem {
  return campaign.archived
    ? { label: t('campaign-unarchive'), icon: UndoIcon, run: () => void putAside(campaign, false) }
    : { label: t('campaign-archive'), icon: ArchiveIcon, run: () => void putAside(campaign, true) }
}

/** Puts a campaign into the archive, or takes it out. */
export async function putAside({ id, title }: Pick<Named, 'id' | 'title'>, aside: boolean): Promise<void> {
  const done = await attempt(() => call('record_save', { kind: 'campaign', id, fields: { archived: aside } }))
  if ('problems' in done) return
  const name = inWords(title) || t('shell-unnamed')
  say(t(aside ? 'campaign-archive-done' : 'campaign-unarchive-done', { name }), { undo: () => void putAside({ id, title }, !aside), id: `archive/${id}` })
}
