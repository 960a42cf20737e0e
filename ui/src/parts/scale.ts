/**
 * A straight scale from values to places on the screen.
 *
 * Not d3-scale: its colours write to objects in a way that the window forbids
 * (`freezePrototype`), and a straight line is all that the charts here need.
 */

/** Puts `value` between `to` as it lies between `from`; with an empty `from` everything lies at the start. */
export function linear([low, high]: [number, number], [start, end]: [number, number]): (value: number) => number {
  const span = high - low
  return (value) => (span === 0 ? start : start + ((value - low) / span) * (end - start))
}

/**
 * Round figures up to the first that reaches `most`, and down to the first that reaches `least` where it lies below zero;
 * zero is always among them. In about `parts` steps of 1, 2, 2.5 or 5 times a power of ten.
 */
export function steps(most: number, parts: number, least = 0): number[] {
  const [low, high] = [Math.min(0, least), Math.max(0, most)]
  if (high === low) return [0, 1]
  const rough = (high - low) / parts
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 2.5, 5, 10].map((of) => of * power).find((size) => size >= rough * 0.999) ?? 10 * power
  const [first, last] = [-Math.ceil(-low / step - 1e-9), Math.ceil(high / step - 1e-9)]
  return Array.from({ length: last - first + 1 }, (_, at) => Number(((first + at) * step || 0).toPrecision(12)))
}
