/** What screens and frame tell each other. */

import type { Failure } from '../platform'

export const frame = $state({
  /** Whether a workspace is open; whoever opens or closes one says so here. */
  open: false,
  /** One workspace is giving way to another: no room stands, for it would read what is no longer there. */
  between: false,
  /** Its name, for the title of the window. */
  workspace: '',
  /** Why the workspace asked for at the start is not open. */
  failure: null as Failure | null,
  /** The screen asks for the sidebar's room when the window is narrow. */
  roomy: false,
  /** What floats above the screens. */
  palette: false,
  keys: false,
})
