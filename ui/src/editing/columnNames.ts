/** Names that a file uses: of its columns, and in its rows. */

import { format, t } from '../i18n'

/** Names in quotes, in their order; of more than `most` the rest is counted. */
export function columnNames(names: readonly string[], most: number): string {
  return quotedNames(names.slice(0, most), Math.max(0, names.length - most))
}

/** Names in quotes, and how many more there are. */
export function quotedNames(names: readonly string[], more: number): string {
  const quoted = names.map((name) => t('import-name-quoted', { name })).join(', ')
  return more > 0 ? t('import-names-more', { names: quoted, n: format.integer(more) }) : quoted
}
