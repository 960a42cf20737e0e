/** What is said of a metric file, in words. */

import type * as T from '../../../generated/types'
import { format, metricName, t } from '../../../i18n'

export function issueText(issue: T.Issue): string {
  const values: Record<string, string> = { column: issue.column ?? '', cell: '' }
  for (const [name, value] of Object.entries(issue.args)) values[name] = written(name, value)
  return t(`import-issue-${issue.code}`, values)
}

/** Columns with numbers that stay out although nobody has said so, by name. */
export function undecided(table: T.FileTable): string[] {
  return table.issues.filter(({ code }) => code === 'column-not-mapped').map(({ column }) => column ?? '')
}

/** Whether nothing of a column comes in: it is no metric and says nothing of its row. */
export function staysOut({ refused, role, metric }: T.FileColumn): boolean {
  return refused !== null || metric === null && (role === null || role === 'ignore' || role === 'personal')
}

/** What a table is called among those of its file: the sheet or file it stands in, the line above it, else its place. */
export function tableName(table: T.FileTable, among: readonly T.FileTable[]): string {
  const names = [...new Set([table.part, table.title])].filter((name) => name)
  return names.length > 0 ? names.join(' · ') : t('import-table-place', { n: format.integer(among.indexOf(table) + 1) })
}

/** Where a value stands: the file, the sheet or the file within it, and the row. */
export function fileRow(file: string, { part, row }: { part: string; row: number }): string {
  const shown = format.integer(row)
  return part ? t('import-part-row', { file, part, row: shown }) : t('import-file-row', { file, row: shown })
}

function written(name: string, value: string): string {
  if (name === 'metric') return metricName(value)
  if (name === 'read') return format.date(value)
  if (name === 'n') return format.integer(Number(value))
  return ['sum', 'stated'].includes(name) ? format.number(Number(value), 2) : value
}
