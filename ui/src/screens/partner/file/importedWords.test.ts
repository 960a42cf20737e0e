import { beforeEach, describe, expect, it } from 'vitest'
import type { ImportCounts } from '../../../generated/types'
import { language } from '../../../i18n'
import { importedText, undoneText } from './importedWords'

const NOTHING: ImportCounts = { added: 0, changed: 0, merged: 0, skipped: 0, archived: 0, brought_back: 0, left_out: 0 }
beforeEach(() => language.set('en'))

describe('the word about an import', () => {
  it('counts who came in and who got more, and names what stayed', () => {
    const counts = { ...NOTHING, added: 3, changed: 1, skipped: 1, left_out: 1 }
    const said = importedText({ counts, left_columns: ['Город', 'ER, %'] })
    expect(said).toBe('3 partners imported. 1 record has more now. 2 rows stayed in the file. Columns left out: “Город”, “ER, %”.')
  })

  it('names a few columns and counts the rest', () => {
    const said = importedText({ counts: { ...NOTHING, added: 1 }, left_columns: ['A', 'B', 'C', 'D', 'E', 'F'] })
    expect(said).toContain('“D” and 2 more')
    expect(said).not.toContain('“E”')
  })

  it('says who is in the archive and who came back from it', () => {
    const said = (counts: Partial<ImportCounts>) => importedText({ counts: { ...NOTHING, ...counts }, left_columns: [] })
    expect(said({ changed: 2, archived: 1 })).toBe('2 records have more now. 1 of them stayed in the archive.')
    expect(said({ changed: 2, brought_back: 2 })).toBe('2 records have more now. 2 records came back from the archive.')
  })

  it('says of an undo what came back', () => {
    expect(undoneText({ ...NOTHING, added: 2, changed: 1 })).toBe('2 new partners taken out again. 1 record is as it was.')
  })
})
