/** What a column of a list can mean, in the order it is offered. */

import type { PartnerField } from '../../../generated/types'

/** Meanings by what they are about. */
export const FIELD_GROUPS: readonly { group: 'who' | 'accounts' | 'work'; fields: readonly PartnerField[] }[] = [
  { group: 'who', fields: ['name', 'surname', 'name-ru', 'name-en', 'kind', 'market', 'language', 'niche'] },
  {
    group: 'accounts',
    fields: [
      'platform', 'account', 'followers', 'youtube', 'youtube-followers', 'instagram', 'instagram-followers', 'tiktok', 'tiktok-followers', 'telegram',
      'telegram-followers', 'vk', 'vk-followers',
    ],
  },
  { group: 'work', fields: ['contact-name', 'contact-role', 'reach', 'owner', 'red-lines', 'notes'] },
]
