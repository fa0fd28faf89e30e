// How an answer was typed: every update of its log with its time, and the text at each of them.
import * as Y from 'yjs';

/** At `index`, so many characters went and these came. */
interface Edit {
  index: number;
  removed: number;
  inserted: string;
}

/** An answer as it stood, and where it was last changed. */
export interface Standing {
  text: string;
  caret: number;
}

/** From one whole text to the next so many updates lie; going back costs at most as many edits. */
const CHECKPOINT_EVERY = 200;
/** Reading thousands of updates leaves the page room to breathe. */
const SLICE = 12;

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

export class PlaybackLog {
  /** The time line's 0:00, in milliseconds since 1970. */
  readonly start: number;
  /** When each update came in, in milliseconds on the time line. */
  readonly times: number[] = [];
  /** How many characters each of them changed. */
  readonly weights: number[] = [];
  readonly #seqs: number[] = [];
  readonly #edits: Edit[][] = [];
  readonly #checkpoints: Standing[] = [{ text: '', caret: 0 }];
  #last = 0;
  #standing: Standing = { text: '', caret: 0 };

  private constructor(start: number) {
    this.start = start;
  }

  /** Reads what the server sends of a log. */
  static async read(bytes: Uint8Array): Promise<PlaybackLog> {
    const reader = new Reader(bytes);
    if (reader.byte() !== 1) {
      throw new Error('This log is written in a way that this page does not know.');
    }
    const log = new PlaybackLog(reader.long());
    const doc = new Y.Doc();
    const answer = doc.getText('answer');
    let edits: Edit[] = [];
    answer.observe((event) => edits.push(...editsOf(event.delta)));
    let seq = 0;
    let time = 0;
    let standing: Standing = { text: '', caret: 0 };
    let breath = performance.now();
    for (let left = reader.int(); left > 0; left--) {
      seq += reader.number();
      time += reader.number();
      edits = [];
      Y.applyUpdate(doc, reader.bytes(reader.number()));
      log.#seqs.push(seq);
      log.times.push(time);
      log.#edits.push(edits);
      log.weights.push(edits.reduce((sum, edit) => sum + edit.removed + edit.inserted.length, 0));
      standing = changed(standing, edits);
      if (log.times.length % CHECKPOINT_EVERY === 0) {
        log.#checkpoints.push(standing);
      }
      if (performance.now() - breath > SLICE) {
        await nextTask();
        breath = performance.now();
      }
    }
    doc.destroy();
    return log;
  }

  get isEmpty(): boolean {
    return this.times.length === 0;
  }

  /** How many updates had come in by then. */
  countAt(time: number): number {
    return countUpTo(this.times, time);
  }

  /** The place in the log of the last update that had come in by then; 0 before the first. */
  seqAt(time: number): number {
    return this.#seqs[this.countAt(time) - 1] ?? 0;
  }

  /** When this place of the log was taken; the end for one that is not there any more. */
  timeOf(seq: number): number {
    const index = Math.min(Math.max(countUpTo(this.#seqs, seq) - 1, 0), this.times.length - 1);
    return this.times[index] ?? 0;
  }

  /** The answer after so many updates. */
  standingAfter(count: number): Standing {
    if (count < this.#last || count - this.#last > CHECKPOINT_EVERY) {
      this.#last = Math.floor(count / CHECKPOINT_EVERY) * CHECKPOINT_EVERY;
      this.#standing = this.#checkpoints[this.#last / CHECKPOINT_EVERY]!;
    }
    for (; this.#last < count; this.#last++) {
      this.#standing = changed(this.#standing, this.#edits[this.#last]!);
    }
    return this.#standing;
  }
}

/** How many of these rising numbers are at most this one. */
export function countUpTo(numbers: number[], limit: number): number {
  let from = 0;
  let to = numbers.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (numbers[middle]! <= limit) {
      from = middle + 1;
    } else {
      to = middle;
    }
  }
  return from;
}

type Delta = { retain?: number; insert?: unknown; delete?: number }[];

function editsOf(delta: Delta): Edit[] {
  const edits: Edit[] = [];
  let index = 0;
  for (const part of delta) {
    if (part.retain) {
      index += part.retain;
    } else if (part.delete) {
      edits.push({ index, removed: part.delete, inserted: '' });
    } else if (typeof part.insert === 'string') {
      edits.push({ index, removed: 0, inserted: part.insert });
      index += part.insert.length;
    }
  }
  return edits;
}

function changed(standing: Standing, edits: Edit[]): Standing {
  let { text, caret } = standing;
  for (const { index, removed, inserted } of edits) {
    text = text.slice(0, index) + inserted + text.slice(index + removed);
    caret = index + inserted.length;
  }
  return { text, caret };
}

/** The bytes as `PlaybackBytes` writes them. */
class Reader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  byte(): number {
    return this.#view.getUint8(this.#at++);
  }

  int(): number {
    this.#at += 4;
    return this.#view.getInt32(this.#at - 4);
  }

  long(): number {
    this.#at += 8;
    return Number(this.#view.getBigInt64(this.#at - 8));
  }

  number(): number {
    let number = 0;
    for (let weight = 1; ; weight *= 128) {
      const byte = this.byte();
      number += (byte & 0x7f) * weight;
      if (byte < 0x80) {
        return number;
      }
    }
  }

  bytes(length: number): Uint8Array {
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }
}
