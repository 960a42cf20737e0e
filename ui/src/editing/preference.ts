/** Keeping a preference: shown at once; what could not be kept is said. */

import { sayFailed } from './failed'
import type { Preferences } from '../generated/types'
import { Failure } from '../platform'
import { preferences } from '../platform/preferences.svelte'

export async function keepPreference(patch: Partial<Preferences>): Promise<void> {
  try {
    await preferences.change(patch)
  } catch (reason) {
    sayFailed(reason, { id: 'preferences' })
  }
}
