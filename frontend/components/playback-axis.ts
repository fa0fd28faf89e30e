// Where an instant lies on the line that is drawn, and what instant lies there. Silences may be cut short on it.
import { countUpTo } from './playback-log';

/** A silence that is cut short lasts this long, in milliseconds. */
const SILENCE = 2_000;
/** Shorter than this nothing can be pointed at. */
const SHORTEST = 1_000;

export class PlaybackAxis {
  /** Its whole length, in milliseconds of playing. */
  readonly length: number;
  readonly end: number;
  readonly #instants: number[];
  readonly #places: number[];

  /**
   * @param instants at which something happens, in any order
   * @param skips whether silences between them are cut short
   */
  constructor(instants: number[], skips: boolean) {
    this.#instants = [...new Set([0, ...instants])].sort((one, other) => one - other);
    this.#places = [0];
    for (let index = 1; index < this.#instants.length; index++) {
      const passed = this.#instants[index]! - this.#instants[index - 1]!;
      this.#places.push(this.#places[index - 1]! + (skips ? Math.min(passed, SILENCE) : passed));
    }
    this.end = this.#instants.at(-1)!;
    this.length = Math.max(this.#places.at(-1)!, SHORTEST);
  }

  placeOf(instant: number): number {
    return between(this.#instants, this.#places, instant);
  }

  instantAt(place: number): number {
    return between(this.#places, this.#instants, place);
  }
}

/** The number that belongs to this one, in a straight line between those that are known. */
function between(from: number[], to: number[], value: number): number {
  const next = countUpTo(from, value);
  if (next === 0) {
    return to[0]!;
  }
  if (next === from.length) {
    return to.at(-1)!;
  }
  const share = (value - from[next - 1]!) / (from[next]! - from[next - 1]!);
  return to[next - 1]! + share * (to[next]! - to[next - 1]!);
}
