/** The facts of a clause as they stand in its text: where to mark them, and how one side can take the other's. */

import type * as T from '../../../generated/types'
import { diffWords } from '../../../parts/diff'
import { readNumber, writeNumber } from '../../../parts/number'

/** What a place is marked as: what does not agree, what was added since the other side was checked, a term. */
export type Sort = 'clash' | 'added' | 'term'

export interface Piece {
  text: string
  mark?: Sort
}

export interface Place {
  start: number
  end: number
}

/** The graver mark is seen where two fall together. */
const GRAVE: readonly Sort[] = ['clash', 'added', 'term']

/** The text cut into what is marked and what stands between. */
export function pieces(text: string, marks: Partial<Record<Sort, readonly Place[]>>): Piece[] {
  const taken: (Place & { mark: Sort })[] = []
  for (const mark of GRAVE) {
    const graver = [...taken]
    for (const { start, end } of marks[mark] ?? []) {
      if (end <= text.length && start < end && !graver.some((one) => one.start < end && start < one.end)) taken.push({ start, end, mark })
    }
  }
  const found: Piece[] = []
  let at = 0
  for (const { start, end, mark } of taken.sort((one, other) => one.start - other.start)) {
    if (start < at) continue
    found.push({ text: text.slice(at, start) }, { text: text.slice(start, end), mark })
    at = end
  }
  found.push({ text: text.slice(at) })
  return found.filter((piece) => piece.text !== '')
}

/** Beyond this many letters what was added is shown beside the text, not in it. */
const MARKED_MOST = 4_000

/** The places of a text that an earlier one did not have. */
export function added(from: string, to: string): Place[] {
  if (from === to || from.length + to.length > MARKED_MOST) return []
  const places: Place[] = []
  let at = 0
  for (const { kind, text } of diffWords(from, to)) {
    if (kind === 'removed') continue
    if (kind === 'added' && text.trim() !== '') places.push({ start: at, end: at + text.length })
    at += text.length
  }
  return places
}

export interface Taking {
  /** What is taken over, as it is written there. */
  shown: string
  /** The text of the other side with it in place. */
  text: string
}

/** Written the same in both languages. */
const LITERAL: readonly T.FactKind[] = ['url', 'handle', 'hashtag', 'code', 'email']
const NUMERIC: readonly T.FactKind[] = ['number', 'percent', 'money', 'duration']

/**
 * The text of the other language with the fact of `from` in it; nothing where that would take more than putting one
 * number or one literal in the place of another.
 */
export function taking(difference: T.Difference, from: T.Lang, text: T.Both): Taking | undefined {
  const to = from === 'ru' ? 'en' : 'ru'
  const [own, other] = [difference[from], difference[to]]
  if (!own || !other) return undefined
  const put = (shown: string, now: string) => ({ shown, text: text[to].slice(0, other.start) + now + text[to].slice(other.end) })
  if (LITERAL.includes(difference.kind)) return put(own.text, own.text)
  const numbers = difference.kind === 'date' ? days(own, other) : NUMERIC.includes(difference.kind) ? amounts(own, other, from, to) : undefined
  return numbers && put(numbers.shown, other.text.replace(numbers.was, numbers.now))
}

interface Swap {
  shown: string
  was: string
  now: string
}

const NUMBER = /\d[\d \u00a0\u202f.,]*\d|\d/g

/** The one number of each side, when both count in one unit. */
function amounts(own: T.Fact, other: T.Fact, from: T.Lang, to: T.Lang): Swap | undefined {
  const [mine, ...more] = own.text.match(NUMBER) ?? []
  const [theirs, ...others] = other.text.match(NUMBER) ?? []
  if (mine === undefined || theirs === undefined || more.length > 0 || others.length > 0) return undefined
  const [value, was] = [readNumber(mine, from), readNumber(theirs, to)]
  if (typeof value !== 'number' || typeof was !== 'number') return undefined
  // “2 weeks” against “10 days” are not two numbers of one thing: a count must stand for as much on both sides.
  if (unit(own) !== unit(other) || measure(own) * was !== measure(other) * value) return undefined
  return { shown: mine, was: theirs, now: writeNumber(value, to) }
}

/** The day of the month, when nothing else of the two dates differs. */
function days(own: T.Fact, other: T.Fact): Swap | undefined {
  const [mine, theirs] = [own.value, other.value].map((value) => /^(.*-\d\d-)(\d\d)$/.exec(value))
  if (!mine || !theirs || mine[1] !== theirs[1]) return undefined
  const [now, was] = [String(Number(mine[2])), String(Number(theirs[2]))]
  const stands = (text: string, day: string) => text.match(/\d+/g)?.filter((digits) => String(Number(digits)) === day).length === 1
  if (!stands(own.text, now) || !stands(other.text, was)) return undefined
  return { shown: now, was: other.text.match(/\d+/g)!.find((digits) => String(Number(digits)) === was)!, now }
}

function unit({ value }: T.Fact): string {
  return value.replace(/[\d.]/g, '').trim()
}

function measure({ value }: T.Fact): number {
  return Number(value.replace(/[^\d.]/g, ''))
}
