/** How delimited text may be written, as choices. `AUTO` leaves it to detection. */

import { t } from '../i18n'
import type { Option } from '../parts'

export const AUTO = 'auto'

const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1251', 'windows-1252', 'koi8-r', 'ibm866'] as const
const DELIMITERS = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' } as const

export const automatic = (): Option => ({ value: AUTO, label: t('import-auto') })
export const encodings = (): Option[] => [automatic(), ...ENCODINGS.map((value) => ({ value, label: t(`import-encoding-${value}`) }))]
export const delimiters = (): Option[] => [automatic(), ...Object.entries(DELIMITERS).map(([value, name]) => ({ value, label: t(`import-delimiter-${name}`) }))]

/** What was chosen; `null` where it is left to detection. */
export const chosen = (value: string): string | null => (value === AUTO ? null : value)
