/** What a comparison says in words. */

import type { Both, Remark } from '../../../generated/types'
import { inWords, t } from '../../../i18n'
import { integer } from '../../../i18n/format'

/** Whether a remark says how sure the ranking is, and not what it rests on. */
export function saysHowSure({ code }: Remark): boolean {
  return code === 'close' || code === 'ahead' || code === 'too-little'
}

export function remarkText(remark: Remark): string {
  switch (remark.code) {
    case 'close':
      return t('compare-remark-close', { first: name(remark.first), second: name(remark.second), changes: remark.changes })
    case 'ahead':
      return remark.changes === 0
        ? t('compare-remark-always', { first: name(remark.first), second: name(remark.second) })
        : t('compare-remark-ahead', { first: name(remark.first), second: name(remark.second), changes: remark.changes })
    case 'decides':
      return t(remark.missing ? 'compare-remark-missing' : 'compare-remark-decides', { criterion: name(remark.criterion), whom: name(remark.whom) })
    case 'too-little':
      return t('compare-remark-too-little', { whom: name(remark.whom), n: integer(remark.scored), of: integer(remark.of) })
    case 'unknown':
      return t('compare-remark-unknown', { whom: name(remark.whom), criterion: name(remark.criterion), n: remark.gaps })
    case 'talk':
      return t('compare-remark-talk', { whom: name(remark.whom), criterion: name(remark.criterion) })
  }
}

function name(both: Both): string {
  return inWords(both) || t('shell-unnamed')
}
