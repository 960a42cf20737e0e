/** A word about what did not work: in the language shown, with a way to close it, and the way to the log when that has the cause. */

import { has, t } from '../i18n'
import { say } from '../parts'
import { call, Failure, INTERNAL } from '../platform'
import { failureText } from './words'

/** Tells why something did not work. What nobody foresaw leads to the log, where its cause stands. */
export function sayFailed(reason: unknown, options: { id?: string; stays?: boolean } = {}): void {
  const failure = Failure.from(reason)
  const unforeseen = failure.code === INTERNAL || !has(`failure-${failure.code}`)
  say(() => failureText(failure), {
    id: 'failed',
    ...options,
    trouble: true,
    action: unforeseen ? { label: () => t('action-show-log'), run: () => void showLog() } : undefined,
  })
}

async function showLog(): Promise<void> {
  try {
    await call('log_show', {})
  } catch (reason) {
    sayFailed(reason)
  }
}
