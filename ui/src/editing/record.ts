/** Editing a stored record: the one way every screen saves. */

import type { Fields, Id, Kind } from '../generated/types'
import { call } from '../platform'
import { autosave, type Autosave } from './autosave.svelte'

/**
 * A draft of the record `id` that lives as long as the component that calls this. Show another
 * record under `{#key id}`; hand over what is read again with `draft.refresh(record)`.
 */
export function editRecord<R extends object>(kind: Kind, id: Id, record: R): Autosave<R> {
  return autosave({ key: `${kind}/${id}`, record, save: (patch) => call('record_save', { kind, id, fields: patch as Fields }) })
}
