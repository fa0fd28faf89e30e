// The browser's side of the room socket; RoomProtocol.java documents the bytes.

import { type CallServerFrame, readCall } from './call-protocol';

export const Access = {
  WRITE: 1,
  READ: 2,
  CLOSED: 3
} as const;
export type Access = (typeof Access)[keyof typeof Access];

export const Refusal = {
  CLOSED: 1,
  NOT_FOUND: 2,
  MALFORMED: 3,
  UPDATE_TOO_LARGE: 4,
  ATTEMPT_FULL: 5,
  READ_ONLY: 6,
  UNAVAILABLE: 7
} as const;
export type Refusal = (typeof Refusal)[keyof typeof Refusal];

export const Role = {
  CANDIDATE: 1,
  INTERVIEWER: 2,
  OBSERVER: 3
} as const;
export type Role = (typeof Role)[keyof typeof Role];

export const Here = {
  HERE: 1,
  RECONNECTING: 2,
  AWAY: 3
} as const;
export type Here = (typeof Here)[keyof typeof Here];

/** Somebody who is in the room, or was a moment ago. */
export interface Somebody {
  seat: string;
  role: Role;
  here: Here;
  name: string;
}

export interface Logged {
  seq: number;
  bytes: Uint8Array<ArrayBuffer>;
}

export type ServerFrame =
  | { kind: 'sync'; attempt: string; updates: Logged[] }
  | { kind: 'synced'; attempt: string; seq: number; access: Access }
  | { kind: 'update'; attempt: string; update: Logged }
  | { kind: 'ack'; attempt: string; client: number; number: number; seq: number }
  | { kind: 'refusal'; attempt: string; client: number; number: number; reason: Refusal }
  | { kind: 'awareness'; attempt: string; seat: string; bytes: Uint8Array<ArrayBuffer> }
  | { kind: 'present'; everybody: Somebody[] }
  | CallServerFrame
  | { kind: 'closed' }
  | { kind: 'pong' };

/** The largest update the server takes is 64 kB; batches stay below it. */
export const MAX_BATCH_BYTES = 60_000;

/** The server takes no more about carets at once. */
export const MAX_AWARENESS_BYTES = 1024;

const HEADER = 17;
const ID = 16;

export function open(attempt: string, since: number): Uint8Array<ArrayBuffer> {
  const frame = header(1, attempt, 8);
  view(frame).setBigUint64(HEADER, BigInt(since));
  return frame;
}

export function update(attempt: string, client: number, number: number, bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const frame = header(2, attempt, 8 + bytes.length);
  view(frame).setUint32(HEADER, client);
  view(frame).setUint32(HEADER + 4, number);
  frame.set(bytes, HEADER + 8);
  return frame;
}

export function ping(): Uint8Array<ArrayBuffer> {
  return Uint8Array.of(3);
}

export function awareness(attempt: string, bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const frame = header(4, attempt, bytes.length);
  frame.set(bytes, HEADER);
  return frame;
}

export function read(buffer: ArrayBuffer): ServerFrame | undefined {
  const bytes = new Uint8Array(buffer);
  const data = new DataView(buffer);
  const place = (at: number) => Number(data.getBigUint64(at));
  switch (bytes[0]) {
    case 65:
      return { kind: 'sync', attempt: attempt(bytes), updates: logged(bytes, data) };
    case 66:
      return { kind: 'synced', attempt: attempt(bytes), seq: place(HEADER), access: bytes[HEADER + 8] as Access };
    case 67:
      return {
        kind: 'update',
        attempt: attempt(bytes),
        update: { seq: place(HEADER), bytes: bytes.slice(HEADER + 8) }
      };
    case 68:
      return {
        kind: 'ack',
        attempt: attempt(bytes),
        client: data.getUint32(HEADER),
        number: data.getUint32(HEADER + 4),
        seq: place(HEADER + 8)
      };
    case 69:
      return {
        kind: 'refusal',
        attempt: attempt(bytes),
        client: data.getUint32(HEADER),
        number: data.getUint32(HEADER + 4),
        reason: bytes[HEADER + 8] as Refusal
      };
    case 70:
      return { kind: 'closed' };
    case 71:
      return { kind: 'pong' };
    case 72:
      return { kind: 'present', everybody: present(bytes) };
    case 73:
      return { kind: 'awareness', attempt: attempt(bytes), seat: id(bytes, HEADER), bytes: bytes.slice(HEADER + ID) };
    default:
      return readCall(bytes);
  }
}

function logged(bytes: Uint8Array<ArrayBuffer>, data: DataView): Logged[] {
  const updates: Logged[] = [];
  for (let at = HEADER; at < bytes.length; ) {
    const length = data.getUint32(at + 8);
    updates.push({ seq: Number(data.getBigUint64(at)), bytes: bytes.slice(at + 12, at + 12 + length) });
    at += 12 + length;
  }
  return updates;
}

function present(bytes: Uint8Array<ArrayBuffer>): Somebody[] {
  const everybody: Somebody[] = [];
  for (let at = 1; at < bytes.length; ) {
    const from = at + ID + 3;
    const to = from + bytes[at + ID + 2];
    everybody.push({
      seat: id(bytes, at),
      role: bytes[at + ID] as Role,
      here: bytes[at + ID + 1] as Here,
      name: new TextDecoder().decode(bytes.subarray(from, to))
    });
    at = to;
  }
  return everybody;
}

function header(kind: number, id: string, size: number): Uint8Array<ArrayBuffer> {
  const frame = new Uint8Array(HEADER + size);
  frame[0] = kind;
  putId(frame, 1, id);
  return frame;
}

export function putId(frame: Uint8Array, at: number, id: string): void {
  const hex = id.replaceAll('-', '');
  for (let i = 0; i < ID; i++) {
    frame[at + i] = parseInt(hex.slice(2 * i, 2 * i + 2), 16);
  }
}

function attempt(frame: Uint8Array): string {
  return id(frame, 1);
}

export function id(frame: Uint8Array, at: number): string {
  const hex = Array.from(frame.subarray(at, at + ID), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function view(frame: Uint8Array): DataView {
  return new DataView(frame.buffer, frame.byteOffset, frame.byteLength);
}
