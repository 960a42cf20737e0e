/** What is doubtful in the rows of a metric file, in words. */

import type * as T from '../../../generated/types'
import { format, metricName, t } from '../../../i18n'

export function issueText(issue: T.Issue): string {
  const values: Record<string, string> = { column: issue.column ?? '', cell: '' }
  for (const [name, value] of Object.entries(issue.args)) values[name] = name === 'metric' ? metricName(value) : ['sum', 'stated'].includes(name) ? format.number(Number(value), 2) : value
  return t(`import-issue-${issue.code}`, values)
}
