/** What an import of a list did, and what its undo brought back, in words. */

import { columnNames } from '../../../editing/columnNames'
import type { ImportCounts, ImportedPartners } from '../../../generated/types'
import { t } from '../../../i18n'

/** How many columns a passing word names. */
const COLUMNS = 4

/** Who came in, who got more, and what stayed in the file. */
export function importedText({ counts, left_columns }: ImportedPartners): string {
  const left = counts.skipped + counts.left_out
  return sentences([
    (counts.added > 0 || counts.changed === 0) && t('partner-file-done', { n: counts.added }),
    counts.changed > 0 && t('partner-file-done-merge', { n: counts.changed }),
    counts.brought_back > 0 && t('partner-file-done-brought-back', { n: counts.brought_back }),
    counts.archived > 0 && t('partner-file-done-archived', { n: counts.archived }),
    left > 0 && t('partner-file-done-left', { n: left }),
    left_columns.length > 0 && t('partner-file-done-columns', { n: left_columns.length, names: columnNames(left_columns, COLUMNS) }),
  ])
}

/** Who went out again, and whose record is as it was. */
export function undoneText({ added, changed }: ImportCounts): string {
  return sentences([added > 0 && t('partner-file-undone-added', { n: added }), changed > 0 && t('partner-file-undone-changed', { n: changed })])
}

function sentences(said: readonly (string | false)[]): string {
  return said.filter((sentence) => sentence !== false).join(' ')
}
