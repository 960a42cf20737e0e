/** How a party is called while it speaks. */

import type * as T from '../../generated/types'
import { inWords } from '../../i18n'

type Speaking = Pick<T.StageColumn, 'name' | 'person'>

/** The person who speaks, or else the party. */
export function speaker(party: Speaking): string {
  return inWords(party.person) || inWords(party.name)
}
