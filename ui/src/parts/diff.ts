/** The difference of two texts, word by word. */

export type Change = { kind: 'same' | 'added' | 'removed'; text: string }

/** Beyond this many changed words the two middles are shown whole, one after the other. */
const MOST_EDITS = 1_000

/** What turns `from` into `to`, in reading order; removed words come before those added in their place. */
export function diffWords(from: string, to: string): Change[] {
  const old = split(from)
  const now = split(to)

  let head = 0
  while (head < old.length && head < now.length && old[head] === now[head]) head += 1
  let tail = 0
  while (tail < old.length - head && tail < now.length - head && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail += 1

  const changes: Change[] = []
  push(changes, 'same', old.slice(0, head))
  changes.push(...middle(old.slice(head, old.length - tail), now.slice(head, now.length - tail)))
  push(changes, 'same', old.slice(old.length - tail))
  return joined(changes)
}

/** Words, the spaces between them, and each mark on its own; a number is one piece with the marks inside it. */
function split(text: string): string[] {
  return text.match(/\s+|\p{N}+(?:[.,\u00a0\u202f]\p{N}+)*[\p{L}\p{N}\p{M}]*|[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu) ?? []
}

/** Myers' greedy walk: the shortest script of removals and additions. */
function middle(old: string[], now: string[]): Change[] {
  const whole: Change[] = []
  push(whole, 'removed', old)
  push(whole, 'added', now)
  if (whole.length < 2) return whole

  const most = Math.min(old.length + now.length, MOST_EDITS)
  // How far each diagonal (old place minus new place) has come; diagonal 0 stands in the middle.
  const reach = new Int32Array(2 * most + 3)
  const trace: Int32Array[] = []
  for (let edits = 0; edits <= most; edits += 1) {
    trace.push(reach.slice(most - edits, most + edits + 3))
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const at = most + 1 + diagonal
      const added = diagonal === -edits || (diagonal !== edits && reach[at - 1]! < reach[at + 1]!)
      let place = added ? reach[at + 1]! : reach[at - 1]! + 1
      while (place < old.length && place - diagonal < now.length && old[place] === now[place - diagonal]) place += 1
      reach[at] = place
      if (place >= old.length && place - diagonal >= now.length) return walkBack(old, now, trace)
    }
  }
  return whole
}

/** From the end of both texts to their beginning, along the way the walk came. */
function walkBack(old: string[], now: string[], trace: Int32Array[]): Change[] {
  const backwards: Change[] = []
  let x = old.length
  let y = now.length
  for (let edits = trace.length - 1; edits > 0; edits -= 1) {
    const reach = trace[edits]!
    const diagonal = x - y
    const at = edits + 1 + diagonal
    const added = diagonal === -edits || (diagonal !== edits && reach[at - 1]! < reach[at + 1]!)
    const from = added ? reach[at + 1]! : reach[at - 1]!
    while (x > (added ? from : from + 1)) {
      x -= 1
      y -= 1
      backwards.push({ kind: 'same', text: old[x]! })
    }
    if (added) backwards.push({ kind: 'added', text: now[--y]! })
    else backwards.push({ kind: 'removed', text: old[--x]! })
  }
  while (x > 0) backwards.push({ kind: 'same', text: old[--x]! })
  return backwards.reverse()
}

/** Neighbours of one kind as one; a lone space between two changes belongs to them; removals first. */
function joined(changes: Change[]): Change[] {
  const runs: Change[] = []
  let removed = ''
  let added = ''
  const close = () => {
    if (removed) runs.push({ kind: 'removed', text: removed })
    if (added) runs.push({ kind: 'added', text: added })
    removed = ''
    added = ''
  }
  changes.forEach((change, place) => {
    if (change.kind === 'removed') removed += change.text
    else if (change.kind === 'added') added += change.text
    else if (removed && added && /^\s+$/.test(change.text) && changes[place + 1] && changes[place + 1]!.kind !== 'same') {
      removed += change.text
      added += change.text
    } else {
      close()
      const last = runs.at(-1)
      if (last?.kind === 'same') last.text += change.text
      else runs.push({ kind: 'same', text: change.text })
    }
  })
  close()
  return runs
}

function push(changes: Change[], kind: Change['kind'], words: string[]): void {
  if (words.length > 0) changes.push({ kind, text: words.join('') })
}
