/** Reading a metric file before anything is written: what was found, how far the reading is, and bringing it in. */

import type * as T from '../../../generated/types'
import { call, Channel, Failure } from '../../../platform'

const DETECTED: T.Options = { encoding: null, delimiter: null, decimal: null, header_row: null, total_rows: null, year: null, day_first: null, mapping: null }

/** Where the figures of a file belong. */
export type Place = Omit<T.ImportRequest, 'path' | 'options'>

export class Reading {
  readonly path: string
  /** What the person said of the file; the rest is detected. */
  options = $state.raw<T.Options>(DETECTED)
  /** What the last finished reading found; it stays while the file is read again. */
  preview = $state.raw<T.Preview>()
  failure = $state.raw<Failure>()
  /** How far the reading or the import under way is, 0…1; `null` when nothing is under way. */
  progress = $state<number | null>(null)
  importing = $state(false)
  #turn = 0

  constructor(path: string) {
    this.path = path
    void this.#inspect()
  }

  /** The file's name without its folder. */
  get file(): string {
    return this.path.split(/[\\/]/).at(-1) ?? this.path
  }

  /** Says something of the file and reads it again with it. */
  say(options: Partial<T.Options>): void {
    this.options = { ...this.options, ...options }
    void this.#inspect()
  }

  /** Gives a column its meaning. A remembered mapping becomes this one's ground. */
  mean(column: string, meaning: T.Meaning): void {
    const known = this.options.mapping?.columns ?? (this.preview?.remembered ? meanings(this.preview) : [])
    const others = known.filter(([header]) => header !== column)
    this.say({ mapping: { columns: [...others, [column, meaning]] } })
  }

  /** Brings the file in, whole or not at all; `null` when it was stopped or refused. */
  async run(place: Place): Promise<T.Imported | null> {
    this.failure = undefined
    this.importing = true
    this.progress = 0
    try {
      const request = { ...place, path: this.path, options: this.options }
      return (await call('import_run', { request, progress: this.#channel(this.#turn) })).value
    } catch (reason) {
      this.failure = Failure.from(reason)
      return null
    } finally {
      this.importing = false
      this.progress = null
    }
  }

  /** Stops what is under way; nothing has been written until then. */
  stop(): void {
    void call('import_cancel', {})
  }

  async #inspect(): Promise<void> {
    const turn = ++this.#turn
    this.progress = 0
    try {
      const preview = await call('import_inspect', { path: this.path, options: this.options, progress: this.#channel(turn) })
      if (turn !== this.#turn) return
      this.preview = preview
      this.failure = undefined
    } catch (reason) {
      if (turn === this.#turn) this.failure = Failure.from(reason)
    } finally {
      if (turn === this.#turn) this.progress = null
    }
  }

  #channel(turn: number): Channel<T.Progress> {
    const channel = new Channel<T.Progress>()
    channel.onmessage = ({ done, total }) => {
      if (turn === this.#turn && this.progress !== null) this.progress = total > 0 ? done / total : 0
    }
    return channel
  }
}

function meanings({ inspection }: T.Preview): [string, T.Meaning][] {
  return inspection.tables.flatMap((table) =>
    table.columns.flatMap(({ name, metric, role }): [string, T.Meaning][] => (metric ? [[name, { metric }]] : role && role !== 'personal' ? [[name, { role }]] : [])),
  )
}
