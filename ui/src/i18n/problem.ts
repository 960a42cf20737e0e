/** What is wrong, said in a sentence. */

import type { Problem } from '../platform/failure'
import { textIn, type Values } from './bundle'
import { date, number } from './format'
import { language, type Lang } from './language.svelte'
import { metricName } from './metric'

/** Names given by people and machines are shown as they are, and a year is the name of a year. */
const NAMES: readonly string[] = ['path', 'file', 'name', 'code', 'from', 'to', 'example', 'column']

/** The sentence for a problem with a field. */
export function problemText(problem: Pick<Problem, 'code' | 'args'>, lang: Lang = language.current): string {
  return textIn(lang, `problem-${problem.code}`, writtenArgs(problem.args, lang))
}

/** What a failure or a problem brings for its sentence, as the language writes it: metrics by name, days, figures. */
export function writtenArgs(args: Record<string, string>, lang: Lang = language.current): Values {
  return Object.fromEntries(Object.entries(args).map(([name, value]) => [name, written(name, value, lang)]))
}

function written(name: string, value: string, lang: Lang): string {
  if (name === 'metric' || name === 'primary') return metricName(value, lang)
  if (NAMES.includes(name)) return value
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return date(value, lang)
  return /^-?\d+(\.\d+)?$/.test(value) ? number(Number(value), 2, lang) : value
}
