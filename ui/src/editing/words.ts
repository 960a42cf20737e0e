/** The sentence of a failure: what happened, what was kept, what to do. */

import { has, t, writtenArgs } from '../i18n'
import { INTERNAL, type Failure } from '../platform/failure'

export function failureText({ code, args }: Failure): string {
  const own = `failure-${code}`
  const key: string = has(own) ? own : `failure-${INTERNAL}`
  return t(key, writtenArgs(args))
}
