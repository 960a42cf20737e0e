/** What a merge took along, and what its undo brought back, in words. */

import type { MergeView } from '../../../generated/types'
import { inWords, t } from '../../../i18n'

/** What moves along, kind by kind, with counts. */
export function movingTexts({ moving }: MergeView): string[] {
  return moving.map(({ kind, count }) => t(`merge-moving-${kind}` as 'merge-moving-score', { n: count }))
}

/** Whom two records are one of now, and what came along. */
export function mergedText(merged: MergeView): string {
  const [name, moved] = [nameOf(merged.united), movingTexts(merged).join(', ')]
  return moved ? t('merge-done-moved', { name, moved }) : t('merge-done', { name })
}

/** Which two stand again, and what went back to the second. */
export function undoneText(merged: MergeView): string {
  const [keep, gone, moved] = [nameOf(merged.keep), nameOf(merged.gone), movingTexts(merged).join(', ')]
  return moved ? t('merge-undone-moved', { keep, gone, moved }) : t('merge-undone', { keep, gone })
}

function nameOf({ name }: { name: MergeView['keep']['name'] }): string {
  return inWords(name) || t('shell-unnamed')
}
