/** What every input part has in common. */

export interface FieldProps {
  /** What the field asks for. Always there; `quiet` only hides it from the eye. */
  label: string
  /** Hides the label from the eye where a table or a heading already says it. */
  quiet?: boolean
  /** What helps to answer, below the field. */
  hint?: string
  /** Why the answer is refused, in place of the hint. The text stays as it was typed. */
  problem?: string
  disabled?: boolean
  required?: boolean
}

/** One thing to choose. */
export interface Option<V extends string = string> {
  value: V
  label: string
  /** A second line or a figure, in softer ink. */
  note?: string
  /** The heading it stands under in a list that opens; options of one group follow each other. */
  group?: string
  disabled?: boolean
}

export type { Market } from '../generated/types'
export type { Lang } from '../i18n'
