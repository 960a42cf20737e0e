/** The sentence of a failure: what happened, what was kept, what to do. */

import { has, t } from '../i18n'
import { INTERNAL, type Failure } from '../platform/failure'

export function failureText({ code, args }: Failure): string {
  const known = has(`failure-${code}`)
  return t(`failure-${known ? code : INTERNAL}`, known ? args : {})
}
