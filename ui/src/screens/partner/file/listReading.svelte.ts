/** Reading a list of partners before anything is written: who is in it, who is here already, and bringing it in. */

import type * as T from '../../../generated/types'
import { call, Channel, Failure } from '../../../platform'

const DETECTED: T.PartnerFileOptions = { encoding: null, delimiter: null, sheet: null, header_row: null, columns: [], kind: null, market: null, language: null }

/** What is done with those who may be here already, until somebody says otherwise. */
const USUAL: T.AlikeChoices = { certain: 'merge', likely: 'apart', possible: 'apart', rows: [] }

export class ListReading {
  readonly path: string
  /** What the person said of the file; the rest is detected. */
  options = $state.raw<T.PartnerFileOptions>(DETECTED)
  choices = $state.raw<T.AlikeChoices>(USUAL)
  /** What the last finished reading found; it stays while the file is read again. */
  preview = $state.raw<T.PartnerFilePreview>()
  failure = $state.raw<Failure>()
  /** How far the reading or the import under way is, 0…1; `null` when nothing is under way. */
  progress = $state<number | null>(null)
  importing = $state(false)
  #turn = 0

  constructor(path: string) {
    this.path = path
    void this.#read()
  }

  /** The file's name without its folder. */
  get file(): string {
    return this.path.split(/[\\/]/).at(-1) ?? this.path
  }

  /** Says something of the file and reads it again with it. */
  say(options: Partial<T.PartnerFileOptions>): void {
    this.options = { ...this.options, ...options }
    void this.#read()
  }

  /** Gives a column its meaning. A remembered meaning of the others becomes this one's ground. */
  mean(column: string, field: T.PartnerField): void {
    const known = this.options.columns.length > 0 || !this.preview?.remembered ? this.options.columns : this.preview.shape.columns.map(({ name, field }): [string, T.PartnerField] => [name, field])
    this.say({ columns: [...known.filter(([header]) => header !== column), [column, field]] })
  }

  /** What is done with all rows of one certainty; single rows of it follow. */
  chooseAll(certainty: T.Certainty, choice: T.AlikeChoice): void {
    const own = new Set(this.preview?.alike.filter((row) => row.certainty === certainty).map((row) => row.row))
    this.choices = { ...this.choices, [certainty]: choice, rows: this.choices.rows.filter(([row]) => !own.has(row)) }
    void this.#read()
  }

  /** What is done with one row. */
  choose(row: number, choice: T.AlikeChoice): void {
    this.choices = { ...this.choices, rows: [...this.choices.rows.filter(([other]) => other !== row), [row, choice]] }
    void this.#read()
  }

  /** Brings the list in, whole or not at all; `null` when it was stopped or refused. */
  async run(): Promise<T.ImportCounts | null> {
    this.failure = undefined
    this.importing = true
    this.progress = 0
    try {
      return (await call('partner_file_run', { path: this.path, options: this.options, choices: this.choices, progress: this.#channel(this.#turn) })).value
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

  async #read(): Promise<void> {
    const turn = ++this.#turn
    this.progress = 0
    try {
      const preview = await call('partner_file_preview', { path: this.path, options: this.options, choices: this.choices, progress: this.#channel(turn) })
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
