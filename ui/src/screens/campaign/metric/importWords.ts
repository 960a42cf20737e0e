/** What is said of a metric file, in words. */

import type * as T from '../../../generated/types'
import { format, metricName, t } from '../../../i18n'

export function issueText(issue: T.Issue): string {
  const values: Record<string, string> = { column: issue.column ?? '', cell: '' }
  for (const [name, value] of Object.entries(issue.args)) values[name] = written(name, value)
  return t(`import-issue-${issue.code}`, values)
}

/** What a table of a file is called: the sheet or file it stands in, the line above it; nothing where it has neither. */
export function tableName(table: T.FileTable): string {
  return [...new Set([table.part, table.title])].filter((name) => name).join(' · ')
}

function written(name: string, value: string): string {
  if (name === 'metric') return metricName(value)
  if (name === 'read') return format.date(value)
  if (name === 'n') return format.integer(Number(value))
  return ['sum', 'stated'].includes(name) ? format.number(Number(value), 2) : value
}
