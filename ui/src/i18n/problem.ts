/** What is wrong with a field, said in a sentence. */

import type { Problem } from '../platform/failure'
import { has, textIn, type Values } from './bundle'
import { number } from './format'
import { language, type Lang } from './language.svelte'

/** The sentence for a problem, its figures written as the language writes them and metrics by name. */
export function problemText(problem: Pick<Problem, 'code' | 'args'>, lang: Lang = language.current): string {
  const values: Values = {}
  for (const [name, value] of Object.entries(problem.args)) values[name] = shown(name, value, lang)
  return textIn(lang, `problem-${problem.code}`, values)
}

function shown(name: string, value: string, lang: Lang): string {
  if (name === 'metric' || name === 'primary') {
    const key = `metric-${value.replaceAll('_', '-')}`
    return has(key) ? textIn(lang, key) : value
  }
  // A year is the name of a year and is not grouped as a number.
  if (name === 'from' || name === 'to') return value
  return /^-?\d+(\.\d+)?$/.test(value) ? number(Number(value), 2, lang) : value
}
