/** The reply that was dropped and waits to be looked at. */

import { arrival } from '../../../editing/arrival.svelte'

export const arrivingReply = arrival()

/** Whether a file calls itself a reply to a brief. */
export function isReply(path: string): boolean {
  return path.toLowerCase().endsWith('.sverka-reply.json')
}
