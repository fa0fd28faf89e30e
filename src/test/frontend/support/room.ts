// The server's end of one room, as `RoomProtocol.java` words it; `room-protocol.test.ts` holds it to Java's own frames.
import { Access, type Refusal } from '../../../../frontend/components/room-protocol.ts';
import { idBytes, hex, joined, number } from './bytes.ts';

const rooms = new Map<string, Room>();

export const frames = {
  sync: (attempt: string, updates: Logged[]) =>
    joined(
      [65],
      idBytes(attempt),
      ...updates.map(({ seq, bytes }) => joined(number(seq, 8), number(bytes.length, 4), bytes))
    ),
  synced: (attempt: string, seq: number, access: Access) => joined([66], idBytes(attempt), number(seq, 8), [access]),
  update: (attempt: string, { seq, bytes }: Logged) => joined([67], idBytes(attempt), number(seq, 8), bytes),
  ack: (attempt: string, client: number, count: number, seq: number) =>
    joined([68], idBytes(attempt), number(client, 4), number(count, 4), number(seq, 8)),
  refusal: (attempt: string, client: number, count: number, reason: Refusal) =>
    joined([69], idBytes(attempt), number(client, 4), number(count, 4), [reason]),
  closed: () => Uint8Array.of(70),
  pong: () => Uint8Array.of(71)
};

export interface Logged {
  seq: number;
  bytes: Uint8Array<ArrayBuffer>;
}

/** An update as it came in, and whose it is. */
export interface Asked {
  attempt: string;
  client: number;
  number: number;
  bytes: Uint8Array<ArrayBuffer>;
}

/** What is done with an update: logged, and said so or not; refused; or it gets lost on its way. */
type Answer = 'log' | 'logInSilence' | 'lose' | Refusal;

export class Room {
  /** Whether sockets reach it. */
  reachable = true;
  /** Whether it still says anything on the sockets that there are. */
  silent = false;
  access: Access = Access.WRITE;
  /** What becomes of each update. */
  answer: (asked: Asked) => Answer = () => 'log';
  /** What becomes of an attempt that is opened: a refusal, or none. */
  refuses: (attempt: string) => Refusal | undefined = () => undefined;
  readonly sockets = new Set<Socket>();
  /** How many sockets there were. */
  tries = 0;
  /** Every update that came in, logged or not. */
  readonly asked: Asked[] = [];
  /** From which place each attempt was asked for. */
  readonly opened: { attempt: string; since: number }[] = [];
  pings = 0;
  readonly #logs = new Map<string, Logged[]>();

  constructor(path: string) {
    rooms.set(new URL(path, 'http://localhost/').pathname, this);
  }

  log(attempt: string): Logged[] {
    const log = this.#logs.get(attempt) ?? [];
    this.#logs.set(attempt, log);
    return log;
  }

  last(attempt: string): number {
    return this.log(attempt).at(-1)?.seq ?? 0;
  }

  /** Somebody typed elsewhere. */
  append(attempt: string, bytes: Uint8Array, seq = this.last(attempt) + 1): void {
    this.#append(attempt, { seq, bytes: new Uint8Array(bytes) });
  }

  /** The log is there again as it was after so many updates. */
  restore(attempt: string, count: number): void {
    this.log(attempt).splice(count);
  }

  /** Every socket breaks. */
  breaks(): void {
    [...this.sockets].forEach((socket) => socket.breaks());
  }

  goesAway(): void {
    this.reachable = false;
    this.breaks();
  }

  closes(): void {
    this.access = Access.CLOSED;
    this.sockets.forEach((socket) => socket.hears(frames.closed()));
  }

  #append(attempt: string, update: Logged, from?: Socket): void {
    this.log(attempt).push(update);
    for (const socket of this.sockets) {
      if (socket !== from && socket.follows.has(attempt)) {
        socket.hears(frames.update(attempt, update));
      }
    }
  }

  receive(socket: Socket, frame: Uint8Array<ArrayBuffer>): void {
    const view = new DataView(frame.buffer);
    if (frame[0] === 3) {
      this.pings++;
      socket.hears(frames.pong());
      return;
    }
    const attempt = hex(frame.subarray(1, 17)).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
    if (frame[0] === 1) {
      this.#open(socket, attempt, Number(view.getBigUint64(17)));
    } else if (frame[0] === 2) {
      this.#update(socket, { attempt, client: view.getUint32(17), number: view.getUint32(21), bytes: frame.slice(25) });
    }
  }

  #open(socket: Socket, attempt: string, since: number): void {
    this.opened.push({ attempt, since });
    const refused = this.refuses(attempt);
    if (refused) {
      socket.hears(frames.refusal(attempt, 0, 0, refused));
      return;
    }
    socket.follows.add(attempt);
    const updates = this.log(attempt).filter(({ seq }) => seq > since);
    if (updates.length > 0) {
      socket.hears(frames.sync(attempt, updates));
    }
    socket.hears(frames.synced(attempt, this.last(attempt), this.access));
  }

  #update(socket: Socket, asked: Asked): void {
    this.asked.push(asked);
    const answer = this.answer(asked);
    if (typeof answer === 'number') {
      socket.hears(frames.refusal(asked.attempt, asked.client, asked.number, answer));
    } else if (answer !== 'lose') {
      const update = { seq: this.last(asked.attempt) + 1, bytes: asked.bytes };
      if (answer === 'log') {
        socket.hears(frames.ack(asked.attempt, asked.client, asked.number, update.seq));
      }
      this.#append(asked.attempt, update, socket);
    }
  }
}

/** A browser's socket; what is said on it arrives in order, a moment later. */
export class Socket {
  static readonly CONNECTING = 0;
  static readonly OPEN = 1;
  static readonly CLOSING = 2;
  static readonly CLOSED = 3;

  binaryType = 'blob';
  readyState: number = Socket.CONNECTING;
  onopen?: () => void;
  onmessage?: (event: { data: ArrayBuffer }) => void;
  onclose?: () => void;
  readonly follows = new Set<string>();
  readonly address: URL;
  readonly #room?: Room;

  constructor(address: URL) {
    this.address = address;
    const room = rooms.get(address.pathname);
    if (room) {
      room.tries++;
    }
    this.#room = room;
    queueMicrotask(() => {
      if (!room?.reachable) {
        this.breaks();
      } else if (this.readyState === Socket.CONNECTING) {
        this.readyState = Socket.OPEN;
        room.sockets.add(this);
        this.onopen?.();
      }
    });
  }

  send(frame: Uint8Array<ArrayBuffer>): void {
    if (this.readyState === Socket.CONNECTING) {
      throw new DOMException('Still connecting', 'InvalidStateError');
    }
    const sent = frame.slice();
    queueMicrotask(() => this.readyState === Socket.OPEN && !this.#room!.silent && this.#room!.receive(this, sent));
  }

  hears(frame: Uint8Array<ArrayBuffer>): void {
    queueMicrotask(() => {
      if (this.readyState === Socket.OPEN && !this.#room!.silent) {
        this.onmessage?.({ data: frame.slice().buffer });
      }
    });
  }

  close(): void {
    if (this.readyState < Socket.CLOSING) {
      this.readyState = Socket.CLOSING;
      this.#room?.sockets.delete(this);
      // Who is not there says nothing of the end either.
      if (!this.#room?.silent) {
        queueMicrotask(() => this.#ends());
      }
    }
  }

  breaks(): void {
    this.readyState = Socket.CLOSING;
    queueMicrotask(() => this.#ends());
  }

  #ends(): void {
    this.readyState = Socket.CLOSED;
    this.#room?.sockets.delete(this);
    this.onclose?.();
  }
}

Object.assign(globalThis, { WebSocket: Socket });
