/** Reading a metric file before anything is written. What a person says holds for the table they say it of. */

import { FileReading } from '../../../editing/fileReading.svelte'
import type * as T from '../../../generated/types'
import { call, type Channel } from '../../../platform'

const DETECTED: T.Options = { encoding: null, delimiter: null, decimal: null, year: null, day_first: null, codes: null, mapping: null, tables: [] }

/** The promo codes in a line as it is typed, between commas. */
export function codesIn(line: string): string[] {
  return line.split(',').map((code) => code.trim()).filter((code) => code !== '')
}

/** Where the figures of a file belong. */
export type Place = Omit<T.ImportRequest, 'path' | 'options'>

/** What may be said of a table. */
export type Said = Omit<T.TableOptions, 'part' | 'place'>

export class Reading extends FileReading<T.Options, T.Preview> {
  readonly #campaign: T.Id

  constructor(path: string, campaign: T.Id) {
    super(path, DETECTED)
    this.#campaign = campaign
    void this.read()
  }

  /** What was said of a table; of no table yet, what was said of the file and of the first one in it. */
  of(table: T.FileTable | undefined): Said {
    const { encoding, delimiter, decimal, year, day_first } = this.options
    const nothing: Said = { encoding: null, delimiter: null, decimal: null, year: null, day_first: null, header_row: null, total_rows: null, mapping: null }
    const own = this.options.tables.find(same(table)) ?? nothing
    return table ? own : { ...own, encoding, delimiter, decimal, year, day_first }
  }

  /** Says something of a table and reads the file again with it. */
  sayOf(table: T.FileTable | undefined, said: Partial<Said>): void {
    if (!table && !('header_row' in said || 'total_rows' in said)) return this.say(said as Partial<T.Options>)
    this.say({ tables: this.#with(this.options.tables, table, said) })
  }

  /** Answers a question of a table and of every other that asks the same. */
  answer(question: T.Question, said: Partial<Said>): void {
    const asking = (this.preview?.inspection.tables ?? []).filter((table) => table.questions.some((other) => sameQuestion(other, question)))
    this.say({ tables: asking.reduce((tables, table) => this.#with(tables, table, said), this.options.tables) })
  }

  /** Gives a column of a table its meaning. */
  mean(table: T.FileTable, column: string, meaning: T.Meaning): void {
    const others = (this.of(table).mapping?.columns ?? []).filter(([header]) => header !== column)
    this.sayOf(table, { mapping: { columns: [...others, [column, meaning]] } })
  }

  /** Whether something was said of a part in which no table is found any more. */
  lost(parts: readonly string[]): boolean {
    return this.options.tables.some(({ part }) => parts.includes(part))
  }

  /** Takes back what was said of parts. */
  forget(parts: readonly string[]): void {
    this.say({ tables: this.options.tables.filter(({ part }) => !parts.includes(part)) })
  }

  /** Brings the file in, whole or not at all; `null` when it was stopped or refused. */
  run(place: Place): Promise<T.Imported | null> {
    const request = { ...place, path: this.path, options: this.options }
    return this.carry((progress) => call('import_run', { request, progress }))
  }

  protected look(progress: Channel<T.Progress>): Promise<T.Preview> {
    return call('import_inspect', { campaign: this.#campaign, path: this.path, options: this.options, progress })
  }

  #with(tables: readonly T.TableOptions[], table: T.FileTable | undefined, said: Partial<Said>): T.TableOptions[] {
    const [part, place] = [table?.part ?? '', table?.place ?? 0]
    const others = tables.filter((one) => !same(table)(one))
    const own = tables.find(same(table)) ?? { ...this.of(table), encoding: null, delimiter: null, decimal: null, year: null, day_first: null }
    return [...others, { ...own, ...said, part, place }]
  }
}

/** Whether one answer settles both: the mark of fractions is one for a table, days are those of a column. */
export function sameQuestion(one: T.Question, other: T.Question): boolean {
  return one.ask === other.ask && (one.ask === 'decimal' || one.column === other.column)
}

/** Whether options are those of a table; of no table, those of the first one. */
function same(table: T.FileTable | undefined): (options: T.TableOptions) => boolean {
  return ({ part, place }) => part === (table?.part ?? '') && place === (table?.place ?? 0)
}
