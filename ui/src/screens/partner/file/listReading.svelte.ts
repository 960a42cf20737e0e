/** Reading a list of partners before anything is written: who is in it, and who is here already. */

import { FileReading } from '../../../editing/fileReading.svelte'
import type * as T from '../../../generated/types'
import { call, type Channel } from '../../../platform'

const DETECTED: T.PartnerFileOptions = { encoding: null, delimiter: null, sheet: null, header_row: null, columns: [], kind: null, market: null, language: null }

/** What is done with those who may be here already, until somebody says otherwise. */
const USUAL: T.AlikeChoices = { certain: 'merge', likely: 'apart', possible: 'apart', rows: [], bring_back: false }

export class ListReading extends FileReading<T.PartnerFileOptions, T.PartnerFilePreview> {
  choices = $state.raw<T.AlikeChoices>(USUAL)

  constructor(path: string) {
    super(path, DETECTED)
    void this.read()
  }

  /** Gives a column its meaning. A remembered meaning of the others becomes this one's ground. */
  mean(column: string, field: T.PartnerField): void {
    const known = this.options.columns.length > 0 || !this.preview?.remembered ? this.options.columns : this.preview.shape.columns.map(({ name, field }): [string, T.PartnerField] => [name, field])
    this.say({ columns: [...known.filter(([header]) => header !== column), [column, field]] })
  }

  /** What is done with all rows of one certainty; single rows of it follow. */
  chooseAll(certainty: T.Certainty, choice: T.AlikeChoice): void {
    const own = new Set(this.preview?.alike.filter((row) => row.certainty === certainty).map((row) => row.row))
    this.#choose({ [certainty]: choice, rows: this.choices.rows.filter(([row]) => !own.has(row)) })
  }

  /** What is done with one row. */
  choose(row: number, choice: T.AlikeChoice): void {
    this.#choose({ rows: [...this.choices.rows.filter(([other]) => other !== row), [row, choice]] })
  }

  /** Whether those in the archive who get more come back from it. */
  bringBack(bring_back: boolean): void {
    this.#choose({ bring_back })
  }

  /** Brings the list in, whole or not at all; `null` when it was stopped or refused. */
  run(): Promise<T.ImportedPartners | null> {
    return this.carry((progress) => call('partner_file_run', { path: this.path, options: this.options, choices: this.choices, progress }))
  }

  protected look(progress: Channel<T.Progress>): Promise<T.PartnerFilePreview> {
    return call('partner_file_preview', { path: this.path, options: this.options, choices: this.choices, progress })
  }

  #choose(choices: Partial<T.AlikeChoices>): void {
    this.choices = { ...this.choices, ...choices }
    void this.read()
  }
}
