/** The documents of a campaign: in which groups they stand, what each lacks, and writing one to a file. */

import { sayWritten } from '../../../editing/done'
import type * as T from '../../../generated/types'
import { inWords, listAnd, t } from '../../../i18n'
import { askSave, call } from '../../../platform'
import { allowed } from '../../../platform/path'
import { attempt } from '../record'

/** The groups in the order of their use. */
export const USES: readonly T.DocumentUse[] = ['choose', 'agree', 'run', 'decide', 'learn']

export const FORMS: readonly T.Form[] = ['both', 'ru', 'en']

export const FORMATS: readonly T.DocumentFormat[] = ['pdf', 'docx', 'html', 'markdown']

const ENDINGS: Record<T.DocumentFormat, string> = { pdf: 'pdf', docx: 'docx', html: 'html', markdown: 'md' }

/** What a document lacks, in a line; empty where all is there. */
export function lacking(row: T.DocumentRow): string {
  const needed = row.lacks.filter((lack) => lack.needed)
  const told = needed.length > 0 ? needed : row.lacks
  if (told.length === 0) return ''
  const what = listAnd(told.map(({ code }) => t(`document-lack-${code}`)))
  return t(needed.length > 0 ? 'documents-lacks-needed' : 'documents-lacks', { what })
}

/** Asks for a place and writes the document there. */
export async function exportDocument(campaign: T.Campaign, row: Pick<T.DocumentRow, 'kind'> & { subjects: readonly T.DocumentSubject[] }, subject: string, form: T.Form, as: T.DocumentFormat): Promise<void> {
  const name = t(`document-kind-${row.kind}`)
  const about = row.subjects.length > 1 ? row.subjects.find(({ key }) => key === subject) : undefined
  const parts = [name, inWords(campaign.title) || t('shell-unnamed'), about ? inWords(about.name) : '', form === 'both' ? '' : form.toUpperCase()]
  const file = allowed(`${parts.filter(Boolean).join(' – ')}.${ENDINGS[as]}`)
  const path = await askSave(t('documents-export-of', { name }), file, [{ name: t(`documents-format-${as}`), extensions: [ENDINGS[as]] }])
  if (!path) return
  const done = await attempt(() => call('document_export', { campaign: campaign.id, kind: row.kind, subject, form, format: as, path }))
  if ('value' in done) sayWritten(t('documents-exported', { name }), path)
}
