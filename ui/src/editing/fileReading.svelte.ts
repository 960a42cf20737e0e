/**
 * Reading a file before anything of it is written: what was found, how far the reading is, and bringing it in. A room
 * says what its file is by `look`, and brings it in by `carry`.
 */

import type { Progress } from '../generated/types'
import { call, Channel, Failure } from '../platform'

/** `O`: what a person may say of the file. `P`: what a reading finds. */
export abstract class FileReading<O extends object, P> {
  readonly path: string
  /** What the person said of the file; the rest is detected. */
  options: O = $state.raw({} as O)
  /** What the last finished reading found; it stays while the file is read again. */
  preview = $state.raw<P>()
  /** Why it could not be read. */
  failure = $state.raw<Failure>()
  /** Why it did not come in; what was found and said stays. */
  refused = $state.raw<Failure>()
  /** How far the reading or the import under way is, 0…1; `null` when nothing is under way. */
  progress = $state<number | null>(null)
  importing = $state(false)
  #turn = 0

  /** Reads nothing yet: the room calls `read` when all of it stands. */
  constructor(path: string, detected: O) {
    this.path = path
    this.options = detected
  }

  /** The file's name without its folder. */
  get file(): string {
    return this.path.split(/[\\/]/).at(-1) ?? this.path
  }

  /** Says something of the file and reads it again with it. */
  say(options: Partial<O>): void {
    this.options = { ...this.options, ...options }
    void this.read()
  }

  /** Stops what is under way; nothing has been written until then. */
  stop(): void {
    void call('import_cancel', {})
  }

  /** What is in the file, as it is said to be. */
  protected abstract look(progress: Channel<Progress>): Promise<P>

  /** Reads the file; of several readings under way only the last one tells. */
  protected async read(): Promise<void> {
    const turn = ++this.#turn
    this.progress = 0
    try {
      const preview = await this.look(this.#channel(turn))
      if (turn !== this.#turn) return
      this.preview = preview
      this.failure = undefined
      this.refused = undefined
    } catch (reason) {
      if (turn === this.#turn) this.failure = Failure.from(reason)
    } finally {
      if (turn === this.#turn) this.progress = null
    }
  }

  /** Brings the file in, whole or not at all; `null` when it was stopped or refused. */
  protected async carry<R>(work: (progress: Channel<Progress>) => Promise<{ value: R }>): Promise<R | null> {
    this.refused = undefined
    this.importing = true
    this.progress = 0
    try {
      return (await work(this.#channel(this.#turn))).value
    } catch (reason) {
      this.refused = Failure.from(reason)
      return null
    } finally {
      this.importing = false
      this.progress = null
    }
  }

  #channel(turn: number): Channel<Progress> {
    const channel = new Channel<Progress>()
    channel.onmessage = ({ done, total }) => {
      if (turn === this.#turn && this.progress !== null) this.progress = total > 0 ? done / total : 0
    }
    return channel
  }
}
