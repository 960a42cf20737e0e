/** Columns of a file by name. */

import { format, t } from '../i18n'

/** Names in quotes, in their order; of more than `most` the rest is counted. */
export function columnNames(names: readonly string[], most: number): string {
  const quoted = names.slice(0, most).map((name) => t('import-column-quoted', { name })).join(', ')
  return names.length > most ? t('import-columns-more', { names: quoted, n: format.integer(names.length - most) }) : quoted
}
