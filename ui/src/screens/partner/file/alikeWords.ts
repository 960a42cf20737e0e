/** Why two records may be one, in words. */

import type { AlikeWhy } from '../../../generated/types'
import { t } from '../../../i18n'

export function whyText(why: AlikeWhy): string {
  return why.by === 'handle' ? t('merge-why-handle', { platform: t(`platform-${why.platform}`), handle: why.handle }) : t(`merge-why-${why.by}`)
}
