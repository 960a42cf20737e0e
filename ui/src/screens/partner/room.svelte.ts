/** What the room of partners remembers while it is left and entered again: each address is a screen of its own. */

import { NO_FILTER, type Filter } from './shown'

export const room = $state({
  filter: NO_FILTER as Filter,
  /** The partner just made: its record is opened first, for there is nothing to score yet. */
  fresh: null as string | null,
})
