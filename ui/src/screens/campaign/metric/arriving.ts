/** The metric file that was dropped or chosen and waits to be looked at. */

import { arrival } from '../../../editing/arrival.svelte'

export const arriving = arrival()
