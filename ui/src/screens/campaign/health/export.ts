/** The health of a campaign into a file: the printed sheet, or a workbook whose figures are tied to the imported rows. */

import { sayWritten } from '../../../editing/done'
import type * as T from '../../../generated/types'
import { inWords, t } from '../../../i18n'
import type { MenuItem } from '../../../parts'
import { askSave, call } from '../../../platform'
import { allowed } from '../../../platform/path'
import { attempt } from '../record'

const FILES = ['pdf', 'xlsx'] as const
const FORMS: readonly T.Form[] = ['both', 'ru', 'en']

/** The ways out, printed first. */
export function healthExports(campaign: T.Campaign): (MenuItem | 'line')[] {
  return FILES.flatMap((file, place) => [
    ...(place > 0 ? (['line'] as const) : []),
    ...FORMS.map((form) => ({ label: t(`health-sheet-${file}`, { form: t(`health-sheet-form-${form}`) }), run: () => void write(campaign, file, form) })),
  ])
}

/** Asks where, writes the file, and says where it lies. */
async function write(campaign: T.Campaign, file: (typeof FILES)[number], form: T.Form): Promise<void> {
  const parts = [t('health-sheet-name'), inWords(campaign.title) || t('shell-unnamed'), form === 'both' ? '' : form.toUpperCase()]
  const name = allowed(`${parts.filter(Boolean).join(' – ')}.${file}`)
  const path = await askSave(t('health-export-of'), name, [{ name: t(`partner-file-export-${file}`), extensions: [file] }])
  if (!path) return
  const done = await attempt(() =>
    file === 'pdf'
      ? call('document_export', { campaign: campaign.id, kind: 'health', subject: '', form, format: 'pdf', path })
      : call('health_export', { campaign: campaign.id, form, path }),
  )
  if ('value' in done) sayWritten(t('health-export-done'), path)
}
