/** Keeping a preference: shown at once; what could not be kept is said. */

import { failureText } from './words'
import type { Preferences } from '../generated/types'
import { say } from '../parts'
import { Failure } from '../platform'
import { preferences } from '../platform/preferences.svelte'

export async function keepPreference(patch: Partial<Preferences>): Promise<void> {
  try {
    await preferences.change(patch)
  } catch (reason) {
    say(failureText(Failure.from(reason)), { id: 'preferences' })
  }
}
