/** How the answers to a question lie, in words. */

import type * as T from '../../generated/types'
import { listAnd, t } from '../../i18n'
import { speaker } from './speaker'

export function sealText(seal: T.Seal, columns: readonly T.StageColumn[]): string {
  if (seal.state === 'open') return t('session-opened')
  if (seal.state === 'ready') return t('session-ready')
  const missing = columns.filter((column) => seal.missing.includes(column.party))
  return t('session-waiting', { names: listAnd(missing.map(speaker)) })
}
