import {
  applyAwarenessUpdate,
  Awareness,
  encodeAwarenessUpdate,
  modifyAwarenessUpdate,
  removeAwarenessStates
} from 'y-protocols/awareness';
import * as Y from 'yjs';
import { Here, MAX_AWARENESS_BYTES, Role, type Somebody } from './room-protocol';

const EVERY = 120;

const COLOURS: Record<Role, string> = {
  [Role.CANDIDATE]: 'var(--series-1)',
  [Role.INTERVIEWER]: 'var(--series-2)',
  [Role.OBSERVER]: 'var(--series-3)'
};

/**
 * Everybody's carets in one answer. What a browser says of itself is only where its caret is: the name and the colour
 * beside it come from the seat that the server saw it come from.
 */
export class Carets {
  readonly awareness: Awareness;

  readonly #send: (bytes: Uint8Array) => void;
  readonly #clients = new Map<string, Set<number>>();
  #here = new Set<string>();
  #soon?: number;

  constructor(doc: Y.Doc, send: (bytes: Uint8Array) => void) {
    this.awareness = new Awareness(doc);
    this.#send = send;
    this.awareness.on('update', (_changes: unknown, origin: unknown) => {
      if (origin === 'local') {
        this.show();
      }
    });
  }

  /** Tells the others where this browser's caret is, in a moment. */
  show(): void {
    this.#soon ??= window.setTimeout(() => {
      this.#soon = undefined;
      const bytes = encodeAwarenessUpdate(this.awareness, [this.awareness.clientID]);
      if (bytes.length <= MAX_AWARENESS_BYTES) {
        this.#send(bytes);
      }
    }, EVERY);
  }

  receive(seat: string, bytes: Uint8Array, everybody: Somebody[]): void {
    const somebody = everybody.find((each) => each.seat === seat);
    if (!somebody) {
      return;
    }
    const color = COLOURS[somebody.role];
    const user = { name: somebody.name, color, colorLight: `color-mix(in srgb, ${color} 22%, transparent)` };
    const clients = this.#clients.get(seat) ?? new Set<number>();
    this.#clients.set(seat, clients);
    const heard = ({ added, updated }: { added: number[]; updated: number[] }) =>
      [...added, ...updated].forEach((client) => clients.add(client));
    this.awareness.on('update', heard);
    try {
      const named = modifyAwarenessUpdate(bytes, (state: { cursor?: unknown } | null) =>
        state === null ? null : { cursor: this.#caret(state.cursor), user }
      );
      applyAwarenessUpdate(this.awareness, named, 'server');
    } catch {
      // What says nothing that can be read points nowhere.
    } finally {
      this.awareness.off('update', heard);
    }
  }

  /** A caret that can be drawn, or none. */
  #caret(cursor: unknown): unknown {
    try {
      const { anchor, head } = cursor as { anchor: unknown; head: unknown };
      [anchor, head].forEach((end) =>
        Y.createAbsolutePositionFromRelativePosition(Y.createRelativePositionFromJSON(end), this.awareness.doc)
      );
      return { anchor, head };
    } catch {
      return null;
    }
  }

  /** Takes away the carets of those who are gone, and shows its own to those who came. */
  present(everybody: Somebody[]): void {
    const here = new Set(everybody.filter((each) => each.here === Here.HERE).map((each) => each.seat));
    for (const [seat, clients] of this.#clients) {
      if (!here.has(seat)) {
        removeAwarenessStates(this.awareness, [...clients], 'gone');
        // Who comes back with their caret where it was counts on from what they said last.
        clients.forEach((client) => this.awareness.meta.delete(client));
        this.#clients.delete(seat);
      }
    }
    if ([...here].some((seat) => !this.#here.has(seat))) {
      this.show();
    }
    this.#here = here;
  }

  end(): void {
    window.clearTimeout(this.#soon);
    this.awareness.destroy();
  }
}
