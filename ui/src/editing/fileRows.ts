/** What is said of the rows of a file, one line a sentence. */

/** A sentence with the rows it is said of. */
export interface RowLine {
  rows: number[]
  said: string
}

/** Remarks by their sentence, in the order of their first rows as they were given. */
export function rowLines<R extends { row: number }>(remarks: readonly R[], say: (remark: R) => string): RowLine[] {
  const lines = new Map<string, RowLine>()
  for (const remark of remarks) {
    const said = say(remark)
    const line = lines.get(said)
    if (line) line.rows.push(remark.row)
    else lines.set(said, { rows: [remark.row], said })
  }
  return [...lines.values()]
}
