/** The papers of a campaign and the one the address asks for. */

import { router } from 'svelte-spa-router'
import type * as T from '../../../generated/types'

/** In the order they come up. */
export const PAPERS: readonly T.Paper[] = ['pre-outreach', 'brief', 'one-pager', 'sow', 'charter', 'pilot-scope']

/** The paper in the address, `?paper=charter`; the brief where it names none. It follows the address. */
export function paperAsked(): T.Paper {
  const asked = new URLSearchParams(router.querystring ?? '').get('paper')
  return PAPERS.find((paper) => paper === asked) ?? 'brief'
}
