/** Reading a metric file before anything is written. */

import { FileReading } from '../../../editing/fileReading.svelte'
import type * as T from '../../../generated/types'
import { call, type Channel } from '../../../platform'

const DETECTED: T.Options = { encoding: null, delimiter: null, decimal: null, header_row: null, total_rows: null, year: null, day_first: null, codes: null, mapping: null }

/** The promo codes in a line as it is typed, between commas. */
export function codesIn(line: string): string[] {
  return line.split(',').map((code) => code.trim()).filter((code) => code !== '')
}

/** Where the figures of a file belong. */
export type Place = Omit<T.ImportRequest, 'path' | 'options'>

export class Reading extends FileReading<T.Options, T.Preview> {
  constructor(path: string) {
    super(path, DETECTED)
    void this.read()
  }

  /** Gives a column its meaning. A remembered mapping becomes this one's ground. */
  mean(column: string, meaning: T.Meaning): void {
    const known = this.options.mapping?.columns ?? (this.preview?.remembered ? meanings(this.preview) : [])
    const others = known.filter(([header]) => header !== column)
    this.say({ mapping: { columns: [...others, [column, meaning]] } })
  }

  /** Brings the file in, whole or not at all; `null` when it was stopped or refused. */
  run(place: Place): Promise<T.Imported | null> {
    const request = { ...place, path: this.path, options: this.options }
    return this.carry((progress) => call('import_run', { request, progress }))
  }

  protected look(progress: Channel<T.Progress>): Promise<T.Preview> {
    return call('import_inspect', { path: this.path, options: this.options, progress })
  }
}

function meanings({ inspection }: T.Preview): [string, T.Meaning][] {
  return inspection.tables.flatMap((table) =>
    table.columns.flatMap(({ name, metric, role }): [string, T.Meaning][] => (metric ? [[name, { metric }]] : role && role !== 'personal' ? [[name, { role }]] : [])),
  )
}
