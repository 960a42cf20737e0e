/** Why a file was not read or not brought in, in words. */

import { has, t, writtenArgs } from '../i18n'
import type { Failure } from '../platform'
import { failureText } from './words'

export function refusalText(failure: Failure): string {
  const reason = failure.code === 'cancelled' ? 'cancelled' : failure.args['reason']
  const key = `import-refusal-${reason}`
  return reason !== undefined && has(key) ? t(key, writtenArgs(failure.args)) : failureText(failure)
}

/** Whether the file may still be readable when it is told how it is written. */
export function mayReadOtherwise(failure: Failure): boolean {
  return ['one-column', 'no-header', 'no-rows', 'no-numbers', 'unknown-encoding', 'truncated', 'cancelled'].includes(failure.args['reason'] ?? failure.code)
}
