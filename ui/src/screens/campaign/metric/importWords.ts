/** What the reading of a file says: why it is refused, and what is doubtful in its rows. */

import { failureText } from '../../../editing/words'
import type * as T from '../../../generated/types'
import { format, has, metricName, t, writtenArgs } from '../../../i18n'
import type { Failure } from '../../../platform'

/** Why a file was not read or not brought in. */
export function refusalText(failure: Failure): string {
  const reason = failure.code === 'cancelled' ? 'cancelled' : failure.args['reason']
  const key = `import-refusal-${reason}`
  return reason !== undefined && has(key) ? t(key, writtenArgs(failure.args)) : failureText(failure)
}

/** Whether the file may still be readable when it is told how it is written. */
export function mayReadOtherwise(failure: Failure): boolean {
  return ['one-column', 'no-header', 'no-rows', 'no-numbers', 'unknown-encoding', 'truncated', 'cancelled'].includes(failure.args['reason'] ?? failure.code)
}

/** A kind of issue with the rows it was found in and one sentence, where the sentence is the same for all. */
export interface IssueLine {
  code: T.IssueCode
  rows: number[]
  said: string
}

/** Issues by their sentence, in the order of their first rows. */
export function issueLines(issues: readonly T.Issue[]): IssueLine[] {
  const lines = new Map<string, IssueLine>()
  for (const issue of issues) {
    const said = issueText(issue)
    const line = lines.get(said)
    if (line) line.rows.push(issue.row)
    else lines.set(said, { code: issue.code, rows: [issue.row], said })
  }
  return [...lines.values()]
}

function issueText(issue: T.Issue): string {
  const values: Record<string, string> = { column: issue.column ?? '', cell: '' }
  for (const [name, value] of Object.entries(issue.args)) values[name] = name === 'metric' ? metricName(value) : ['sum', 'stated'].includes(name) ? format.number(Number(value), 2) : value
  return t(`import-issue-${issue.code}`, values)
}
