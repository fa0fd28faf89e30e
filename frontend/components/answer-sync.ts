import { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { Carets } from './answer-carets';
import { AnswerStore } from './answer-store';
import { RoomConnection, type RoomMember } from './room-connection';
import * as protocol from './room-protocol';
import { Access, type Logged, MAX_BATCH_BYTES, Refusal, type Somebody } from './room-protocol';

/** Where an answer lives. */
export interface AnswerAddress {
  /** The room's socket, relative to the page's base. */
  socket: string;
  account: string;
  attempt: string;
  /** Whether somebody else has it open too, so that carets are shown. */
  shared?: boolean;
}

export interface SaveState {
  kind: 'loading' | 'saved' | 'saving' | 'offline' | 'unkept' | 'refused' | 'closed';
  reason?: Refusal;
}

interface Pending {
  bytes: Uint8Array;
  sealed: boolean;
  /** The row in the store; a failure to keep it gives undefined. */
  row: Promise<number | undefined>;
  /** Its number at the server while an answer is awaited. */
  number?: number;
  refused?: Refusal;
}

const BATCH_EVERY = 100;
const CHECKPOINT_AFTER = 400;
const RETRY_AFTER = 3_000;

/** Updates that are on their way already, by where they come from. */
const ELSEWHERE = { server: Symbol('server'), store: Symbol('store'), page: Symbol('page') };

/**
 * One answer's document between the editor, this browser's store, other pages and the server.
 *
 * A local change goes to the store and to other pages at once and to the server in batches. It is dropped from the
 * store only when the server has acknowledged it after its commit; until then it is sent again after every
 * reconnect. A batch keeps its bytes from the first sending on, by which it is recognised when it comes back
 * in a sync because only the acknowledgement was lost.
 */
export class AnswerSync implements RoomMember {
  readonly doc = new Y.Doc();
  readonly text = this.doc.getText('answer');
  readonly attempt: string;
  seq = 0;

  onState: (state: SaveState) => void = () => {};

  readonly #address: AnswerAddress;
  readonly #connection: RoomConnection;
  readonly #store: Promise<AnswerStore | undefined>;
  readonly #channel?: BroadcastChannel;
  readonly #carets?: Carets;
  readonly #ahead = new Set<number>();
  #pending: Pending[] = [];
  #confirmed: Promise<number | undefined>[] = [];
  #loaded = false;
  #online = false;
  #access?: Access;
  #lost?: Refusal;
  #keeps = true;
  #leaving = false;
  #joined = false;
  #batch?: number;
  #checkpoint?: number;
  #keeping = 0;
  #waiting: (() => void)[] = [];

  constructor(address: AnswerAddress) {
    this.attempt = address.attempt;
    this.#address = address;
    this.#connection = RoomConnection.to(address.socket);
    if (address.shared) {
      this.#carets = new Carets(this.doc, (bytes) => this.#point(bytes));
    }
    this.#store = AnswerStore.of(address.account).catch(() => {
      this.#keeps = false;
      return undefined;
    });
    if ('BroadcastChannel' in window) {
      this.#channel = new BroadcastChannel(`mockroom-answer-${address.account}-${address.attempt}`);
      this.#channel.onmessage = (event: MessageEvent<Uint8Array>) =>
        Y.applyUpdate(this.doc, event.data, ELSEWHERE.page);
    }
  }

  /** Sends what earlier pages left unsent of this room's other answers. */
  static async sendLeftovers(address: AnswerAddress): Promise<void> {
    try {
      const store = await AnswerStore.of(address.account);
      for (const attempt of await store.unsent(address.socket)) {
        if (attempt !== address.attempt) {
          const sync = new AnswerSync({ ...address, attempt });
          await sync.start();
          sync.leave();
        }
      }
    } catch {
      // nothing is kept here, so nothing is left over
    }
  }

  /** Where everybody's carets are; undefined for who is alone. */
  get awareness(): Awareness | undefined {
    return this.#carets?.awareness;
  }

  /** Whether this answer is only read here. */
  get isWatched(): boolean {
    return this.#access === Access.READ;
  }

  get isClosed(): boolean {
    return this.#access === Access.CLOSED;
  }

  get isWritable(): boolean {
    return this.#loaded && this.#lost === undefined && (this.#access ?? Access.WRITE) === Access.WRITE;
  }

  /** Shows what this browser keeps, then connects. */
  async start(): Promise<void> {
    const kept = await this.#keep((store) => store.load(this.attempt));
    if (kept) {
      this.doc.transact(() => kept.parts.forEach((part) => Y.applyUpdate(this.doc, part)), ELSEWHERE.store);
      this.seq = kept.seq;
      await this.#adopt();
    }
    this.doc.on('update', this.#changed);
    window.addEventListener('pagehide', this.#flush);
    this.#loaded = true;
    this.#joined = true;
    this.#connection.join(this);
    this.#tell();
  }

  /** Fulfilled with whether everything typed so far is on the server, at the latest after this time. */
  async settled(milliseconds: number): Promise<boolean> {
    this.#send();
    if (this.#pending.length > 0) {
      await new Promise<void>((resolve) => {
        this.#waiting.push(resolve);
        window.setTimeout(resolve, milliseconds);
      });
    }
    return this.#pending.length === 0;
  }

  /** The editor is gone; what is unsent still goes out while the page lives. */
  leave(): void {
    this.#leaving = true;
    this.onState = () => {};
    this.#send();
    this.#tell();
  }

  // --- what the socket says

  received(update: Logged): void {
    const own = this.#pending.find((pending) => pending.sealed && same(pending.bytes, update.bytes));
    if (own) {
      this.#confirm(own);
    } else {
      Y.applyUpdate(this.doc, update.bytes, ELSEWHERE.server);
    }
    this.#reached(update.seq);
    this.#keepSoon();
    this.#tell();
  }

  synced(seq: number, access: Access): void {
    this.#online = true;
    this.#access = access;
    this.#lost = undefined;
    if (seq < this.seq) {
      // The server knows less than it once confirmed: a restored database. Everything goes there again.
      this.seq = seq;
      this.#ahead.clear();
      this.#queue(Y.encodeStateAsUpdate(this.doc));
    } else {
      this.seq = seq;
      this.#reached(seq);
    }
    this.#carets?.show();
    this.#send();
    // Once more: a page that was just closed may have counted as alive when this one loaded.
    void this.#adopt().then(() => this.#send());
    this.#keepSoon();
    this.#tell();
  }

  acknowledged(number: number, seq: number): void {
    const pending = this.#pending.find((candidate) => candidate.number === number);
    if (pending) {
      this.#confirm(pending);
    }
    this.#reached(seq);
    this.#keepSoon();
    this.#tell();
  }

  refused(number: number, reason: Refusal): void {
    const pending = this.#pending.find((candidate) => candidate.number === number);
    if (pending && reason === Refusal.UNAVAILABLE) {
      pending.number = undefined;
      window.setTimeout(() => this.#send(), RETRY_AFTER);
    } else if (pending) {
      pending.number = undefined;
      pending.refused = reason;
      if (reason === Refusal.CLOSED) {
        this.#access = Access.CLOSED;
      }
    } else if (number !== 0) {
      return; // of an update that is another editor's of the same answer, or was sent again since
    } else if (reason === Refusal.UNAVAILABLE) {
      window.setTimeout(() => this.#open(), RETRY_AFTER);
    } else {
      this.#lost = reason;
    }
    this.#tell();
  }

  pointed(seat: string, bytes: Uint8Array): void {
    this.#carets?.receive(seat, bytes, this.#connection.everybody);
  }

  present(everybody: Somebody[]): void {
    this.#carets?.present(everybody);
  }

  closed(): void {
    this.#access = Access.CLOSED;
    this.#send();
    this.#keepSoon();
    this.#tell();
  }

  disconnected(): void {
    this.#online = false;
    this.#pending.forEach((pending) => {
      pending.number = undefined;
    });
    this.#tell();
  }

  #point(bytes: Uint8Array): void {
    if (this.#online && this.#connection.isOpen) {
      this.#connection.send(protocol.awareness(this.attempt, bytes));
    }
  }

  #open(): void {
    if (this.#connection.isOpen && !this.#online) {
      this.#connection.send(protocol.open(this.attempt, this.seq));
    }
  }

  // --- what the editor and other pages change

  readonly #changed = (update: Uint8Array, origin: unknown): void => {
    if (origin === ELSEWHERE.server || origin === ELSEWHERE.page || origin === ELSEWHERE.store) {
      this.#keepSoon();
      return;
    }
    this.#channel?.postMessage(update);
    this.#queue(update);
    this.#tell();
  };

  #queue(bytes: Uint8Array): void {
    this.#pending.push({ bytes, sealed: false, row: this.#keep((store) => this.#add(store, bytes)) });
    this.#batch ??= window.setTimeout(() => {
      this.#batch = undefined;
      this.#send();
    }, BATCH_EVERY);
  }

  readonly #flush = (): void => this.#send();

  async #adopt(): Promise<void> {
    const adopted = (await this.#keep((store) => store.adopt(this.attempt))) ?? [];
    for (const { id, bytes, sealed } of adopted) {
      Y.applyUpdate(this.doc, bytes, ELSEWHERE.store);
      this.#pending.push({ bytes, sealed, row: Promise.resolve(id) });
    }
  }

  #add(store: AnswerStore, bytes: Uint8Array): Promise<number> {
    return store.add(this.attempt, this.#address.socket, bytes);
  }

  #send(): void {
    if (!this.#online || !this.#connection.isOpen) {
      return;
    }
    this.#seal();
    for (const pending of this.#pending) {
      if (pending.number === undefined && pending.refused === undefined) {
        pending.number = this.#connection.nextNumber();
        const { client } = this.#connection;
        this.#connection.send(protocol.update(this.attempt, client, pending.number, pending.bytes));
      }
    }
  }

  /** Merges what was typed since the last batch into updates that are sent, and sent again, as they are. */
  #seal(): void {
    const sealed = this.#pending.filter((pending) => pending.sealed);
    const loose = this.#pending.filter((pending) => !pending.sealed);
    for (let from = 0; from < loose.length; ) {
      let size = loose[from].bytes.length;
      let to = from + 1;
      while (to < loose.length && size + loose[to].bytes.length <= MAX_BATCH_BYTES) {
        size += loose[to++].bytes.length;
      }
      const part = loose.slice(from, to);
      const bytes = part.length === 1 ? part[0].bytes : Y.mergeUpdates(part.map((pending) => pending.bytes));
      const row = this.#keep(async (store) => {
        const rows = await Promise.all(part.map((pending) => pending.row));
        const ids = rows.filter((id) => id !== undefined);
        return store.seal(this.attempt, this.#address.socket, ids, bytes);
      });
      sealed.push({ bytes, sealed: true, row });
      from = to;
    }
    this.#pending = sealed;
  }

  // --- what is known to be safe

  #confirm(pending: Pending): void {
    this.#pending = this.#pending.filter((other) => other !== pending);
    this.#confirmed.push(pending.row);
  }

  /** Notes a place in the log; `seq` moves only as far as nothing is missing before it. */
  #reached(seq: number): void {
    if (seq > this.seq) {
      this.#ahead.add(seq);
    }
    while (this.#ahead.delete(this.seq + 1)) {
      this.seq++;
    }
    this.#ahead.forEach((place) => {
      if (place <= this.seq) {
        this.#ahead.delete(place);
      }
    });
  }

  #keepSoon(): void {
    this.#checkpoint ??= window.setTimeout(() => void this.#keepNow(), CHECKPOINT_AFTER);
  }

  async #keepNow(): Promise<void> {
    this.#checkpoint = undefined;
    this.#keeping++;
    const confirmed = this.#confirmed.splice(0);
    const snapshot = Y.encodeStateAsUpdate(this.doc);
    const { seq } = this;
    const done = this.isClosed && this.#online && this.#pending.length === 0;
    await this.#keep(async (store) => {
      const rows = (await Promise.all(confirmed)).filter((id) => id !== undefined);
      await store.checkpoint(this.attempt, this.#address.socket, snapshot, seq, rows);
      if (done) {
        await store.forget(this.#address.socket);
      }
    });
    this.#keeping--;
    this.#tell();
  }

  async #keep<T>(work: (store: AnswerStore) => Promise<T>): Promise<T | undefined> {
    const store = await this.#store;
    try {
      return store && (await work(store));
    } catch {
      this.#keeps = false; // the disk is full, or the browser took the database away
      this.#tell();
      return undefined;
    }
  }

  #tell(): void {
    if (!this.#isUnsent) {
      this.#waiting.splice(0).forEach((resolve) => resolve());
    }
    if (this.#leaving && this.#joined && !this.#isUnsent && !this.#isUnkept) {
      this.#joined = false;
      window.removeEventListener('pagehide', this.#flush);
      this.#connection.leave(this);
      this.#channel?.close();
      this.#carets?.end();
      this.doc.destroy();
    }
    this.onState(this.#state());
  }

  get #isUnsent(): boolean {
    return this.#pending.some((pending) => pending.refused === undefined);
  }

  get #isUnkept(): boolean {
    return this.#checkpoint !== undefined || this.#keeping > 0 || this.#confirmed.length > 0;
  }

  #state(): SaveState {
    const refused = this.#pending.find((pending) => pending.refused !== undefined)?.refused ?? this.#lost;
    if (!this.#loaded) {
      return { kind: 'loading' };
    }
    if (refused !== undefined) {
      return { kind: 'refused', reason: refused };
    }
    if (!this.#online) {
      return { kind: this.#keeps ? 'offline' : 'unkept' };
    }
    if (this.#pending.length > 0) {
      return { kind: 'saving' };
    }
    return { kind: this.isClosed ? 'closed' : 'saved' };
  }
}

function same(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, i) => byte === other[i]);
}
