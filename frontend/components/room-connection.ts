import * as protocol from './room-protocol';
import type { CallServerFrame } from './call-protocol';
import type { Access, Logged, Refusal, ServerFrame, Somebody } from './room-protocol';

/** What hangs on a room's socket: one answer. */
export interface RoomMember {
  readonly attempt: string;
  /** The place in the log up to which everything is known here. */
  readonly seq: number;
  synced(seq: number, access: Access): void;
  received(update: Logged): void;
  acknowledged(number: number, seq: number): void;
  refused(number: number, reason: Refusal): void;
  /** Somebody's carets, as Yjs says it. */
  pointed(seat: string, bytes: Uint8Array): void;
  /** Who is in the room now. */
  present(everybody: Somebody[]): void;
  closed(): void;
  disconnected(): void;
}

/** Looks at who is in a room, with an answer open or without. */
export interface RoomWatcher {
  present(everybody: Somebody[]): void;
  /** Somebody else's words came. */
  typed(): void;
  /** Something about a call came; who asks for nothing of the kind leaves it out. */
  called?(frame: CallServerFrame): void;
  disconnected(): void;
}

const FIRST_DELAY = 500;
const LONGEST_DELAY = 30_000;
const HEARTBEAT = 15_000;
const ANSWER_WITHIN = 4_000;
const LINGER = 2_000;

/**
 * One socket for all answers of one room, kept open as long as one of them needs it.
 *
 * A socket can be dead without saying so (a laptop that slept, a changed network), so it is asked now and then;
 * and whether there is a network is found out by trying, because `navigator.onLine` knows nothing of a server on
 * this very machine.
 */
export class RoomConnection {
  static readonly #open = new Map<string, RoomConnection>();

  /** The connection to this address, shared within the page. */
  static to(path: string): RoomConnection {
    let connection = this.#open.get(path);
    if (!connection) {
      connection = new RoomConnection(path);
      this.#open.set(path, connection);
    }
    return connection;
  }

  /** Names this page to the server, which gives it back with each acknowledgement. */
  readonly client = crypto.getRandomValues(new Uint32Array(1))[0];

  #numbers = 0;
  readonly #path: string;
  readonly #members = new Set<RoomMember>();
  readonly #watchers = new Set<RoomWatcher>();
  #everybody: Somebody[] = [];
  #socket?: WebSocket;
  #failures = 0;
  #retry?: number;
  #heartbeat?: number;
  #unanswered?: number;
  #linger?: number;

  private constructor(path: string) {
    this.#path = path;
  }

  /** A number for an update, which no other of this page has: what is said of it concerns that one alone. */
  nextNumber(): number {
    return ++this.#numbers;
  }

  get isOpen(): boolean {
    return this.#socket?.readyState === WebSocket.OPEN;
  }

  join(member: RoomMember): void {
    this.#begin();
    this.#members.add(member);
    if (this.isOpen) {
      this.send(protocol.open(member.attempt, member.seq));
    } else {
      this.#connect();
    }
  }

  leave(member: RoomMember): void {
    this.#members.delete(member);
    this.#endUnlessNeeded();
  }

  /** From now on tells who is in the room. */
  watch(watcher: RoomWatcher): void {
    this.#begin();
    this.#watchers.add(watcher);
    watcher.present(this.#everybody);
    this.#connect();
  }

  unwatch(watcher: RoomWatcher): void {
    this.#watchers.delete(watcher);
    this.#endUnlessNeeded();
  }

  /** Who is in the room, as far as is known here. */
  get everybody(): Somebody[] {
    return this.#everybody;
  }

  get #isNeeded(): boolean {
    return this.#members.size > 0 || this.#watchers.size > 0;
  }

  #begin(): void {
    window.clearTimeout(this.#linger);
    // Adding the same listener again changes nothing.
    window.addEventListener('online', this.#tryNow);
    window.addEventListener('offline', this.#ask);
    window.addEventListener('pageshow', this.#tryNow);
    document.addEventListener('visibilitychange', this.#ask);
  }

  #endUnlessNeeded(): void {
    window.clearTimeout(this.#linger);
    if (!this.#isNeeded) {
      // The next question's editor joins in a moment.
      this.#linger = window.setTimeout(() => this.#end(), LINGER);
    }
  }

  send(frame: Uint8Array<ArrayBuffer>): void {
    this.#socket?.send(frame);
  }

  #connect(): void {
    if (this.#socket) {
      return;
    }
    window.clearTimeout(this.#retry);
    const address = new URL(this.#path, document.baseURI);
    address.protocol = address.protocol.replace('http', 'ws');
    const socket = new WebSocket(address);
    socket.binaryType = 'arraybuffer';
    socket.onopen = () => {
      this.#failures = 0;
      this.#heartbeat = window.setInterval(this.#ask, HEARTBEAT);
      this.#members.forEach((member) => this.send(protocol.open(member.attempt, member.seq)));
    };
    socket.onmessage = (event: MessageEvent<ArrayBuffer>) => {
      window.clearTimeout(this.#unanswered);
      this.#unanswered = undefined;
      const frame = protocol.read(event.data);
      if (frame) {
        this.#dispatch(frame);
      }
    };
    socket.onclose = () => this.#lost(socket);
    this.#socket = socket;
  }

  #dispatch(frame: ServerFrame): void {
    if (frame.kind === 'closed') {
      [...this.#members].forEach((member) => member.closed());
    } else if (frame.kind === 'present') {
      this.#everybody = frame.everybody;
      [...this.#members].forEach((member) => member.present(frame.everybody));
      [...this.#watchers].forEach((watcher) => watcher.present(frame.everybody));
    } else if (frame.kind === 'call' || frame.kind === 'noCall' || frame.kind === 'ice') {
      [...this.#watchers].forEach((watcher) => watcher.called?.(frame));
    } else if (frame.kind !== 'pong') {
      if (frame.kind === 'update') {
        this.#watchers.forEach((watcher) => watcher.typed());
      }
      for (const member of [...this.#members]) {
        if (member.attempt === frame.attempt) {
          this.#deliver(member, frame);
        }
      }
    }
  }

  #deliver(
    member: RoomMember,
    frame: Exclude<ServerFrame, CallServerFrame | { kind: 'closed' | 'pong' | 'present' }>
  ): void {
    switch (frame.kind) {
      case 'sync':
        frame.updates.forEach((update) => member.received(update));
        break;
      case 'update':
        member.received(frame.update);
        break;
      case 'synced':
        member.synced(frame.seq, frame.access);
        break;
      case 'ack':
        if (frame.client === this.client) {
          member.acknowledged(frame.number, frame.seq);
        }
        break;
      case 'awareness':
        member.pointed(frame.seat, frame.bytes);
        break;
      case 'refusal':
        member.refused(frame.number, frame.reason);
        break;
    }
  }

  #lost(socket: WebSocket): void {
    if (this.#socket !== socket) {
      return;
    }
    this.#socket = undefined;
    window.clearInterval(this.#heartbeat);
    window.clearTimeout(this.#unanswered);
    this.#unanswered = undefined;
    this.#members.forEach((member) => member.disconnected());
    this.#watchers.forEach((watcher) => watcher.disconnected());
    if (this.#isNeeded) {
      const delay = Math.min(LONGEST_DELAY, FIRST_DELAY * 2 ** this.#failures++);
      this.#retry = window.setTimeout(() => this.#connect(), delay * (0.5 + Math.random() / 2));
    }
  }

  readonly #tryNow = (): void => {
    if (this.#socket) {
      this.#ask();
    } else if (this.#isNeeded) {
      this.#failures = 0;
      this.#connect();
    }
  };

  /** Asks whether somebody is there, and gives the socket up when no answer comes. */
  readonly #ask = (): void => {
    const socket = this.#socket;
    if (!socket) {
      if (!document.hidden && this.#isNeeded) {
        this.#connect();
      }
      return;
    }
    if (socket.readyState === WebSocket.OPEN && this.#unanswered === undefined) {
      this.send(protocol.ping());
      this.#unanswered = window.setTimeout(() => {
        this.#lost(socket); // not later: closing a dead socket may take minutes
        socket.close();
      }, ANSWER_WITHIN);
    }
  };

  #end(): void {
    window.removeEventListener('online', this.#tryNow);
    window.removeEventListener('offline', this.#ask);
    window.removeEventListener('pageshow', this.#tryNow);
    document.removeEventListener('visibilitychange', this.#ask);
    window.clearTimeout(this.#retry);
    window.clearInterval(this.#heartbeat);
    window.clearTimeout(this.#unanswered);
    this.#unanswered = undefined;
    const socket = this.#socket;
    this.#socket = undefined;
    socket?.close();
  }
}
