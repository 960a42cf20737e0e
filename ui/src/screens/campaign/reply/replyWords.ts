/** The words for replies: what is wrong with one, and what came back from somebody. */

import type * as T from '../../../generated/types'
import { format, t } from '../../../i18n'

/** What is to be known of a reply, as a sentence. */
export function replyProblem({ code, args }: T.ReplyProblem): string {
  switch (code) {
    case 'imported-before':
      return t('reply-problem-imported-before', { on: format.date(args.on ?? '') })
    case 'old-revision':
      return t('reply-problem-old-revision', { n: format.integer(Number(args.n)) })
    case 'unknown-clause':
      return t('reply-problem-unknown-clause', { n: format.integer(Number(args.n)) })
    case 'too-long':
      return t('reply-problem-too-long', { most: format.integer(Number(args.most)) })
    default:
      return t(`reply-problem-${code}`)
  }
}

/** What came back last from somebody. */
export function lastReply(last: T.LastReply | null): string {
  if (!last) return t('reply-room-none')
  const date = format.date(format.localDay(last.received_at))
  if (last.signed) return t('reply-room-last-signed', { date })
  return last.stands ? t('reply-room-last', { date }) : t('reply-room-last-earlier', { date })
}
