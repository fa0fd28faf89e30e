// What is said about calls on the room's socket; RoomProtocol.java documents the bytes.

import { id, putId } from './room-protocol';

export const Step = {
  HERE: 1,
  GONE: 2,
  ASK: 3,
  DESCRIPTION: 4,
  CANDIDATE: 5,
  OFFER_ANEW: 6
} as const;
export type Step = (typeof Step)[keyof typeof Step];

export const NoCall = {
  NOBODY: 1,
  NOT_HERE: 2,
  TOO_MUCH: 3
} as const;
export type NoCall = (typeof NoCall)[keyof typeof NoCall];

/** What somebody in a call has switched on. */
export interface Switches {
  microphone: boolean;
  camera: boolean;
}

export interface CallFrame {
  kind: 'call';
  step: Step;
  /** From whose seat. */
  seat: string;
  /** The sender's number of the call; another one each time they join. */
  from: number;
  /** Which call it is meant for; 0 for whoever sits here. */
  to: number;
  bytes: Uint8Array<ArrayBuffer>;
}

export type CallServerFrame =
  | CallFrame
  | { kind: 'noCall'; seat: string; reason: NoCall }
  | { kind: 'ice'; servers: RTCIceServer[] };

/** The server takes no more at once, and closes the socket on it. */
export const MAX_CALL_BYTES = 16 * 1024;

const SEAT = 16;
const HEAD = 2 + SEAT + 8;
const MICROPHONE = 1;
const CAMERA = 2;

export function call(
  step: Step,
  seat: string,
  from: number,
  to: number,
  bytes = new Uint8Array()
): Uint8Array<ArrayBuffer> {
  const frame = new Uint8Array(HEAD + bytes.length);
  const data = new DataView(frame.buffer);
  frame[0] = 5;
  frame[1] = step;
  putId(frame, 2, seat);
  data.setUint32(2 + SEAT, from);
  data.setUint32(6 + SEAT, to);
  frame.set(bytes, HEAD);
  return frame;
}

/** Asks for the servers by which calls find their way. */
export function ice(): Uint8Array<ArrayBuffer> {
  return Uint8Array.of(6);
}

export function readCall(bytes: Uint8Array<ArrayBuffer>): CallServerFrame | undefined {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  switch (bytes[0]) {
    case 74:
      return {
        kind: 'call',
        step: bytes[1] as Step,
        seat: id(bytes, 2),
        from: data.getUint32(2 + SEAT),
        to: data.getUint32(6 + SEAT),
        bytes: bytes.slice(HEAD)
      };
    case 75:
      return { kind: 'noCall', seat: id(bytes, 1), reason: bytes[1 + SEAT] as NoCall };
    case 76:
      return { kind: 'ice', servers: parsed<RTCIceServer[]>(bytes.slice(1)) ?? [] };
    default:
      return undefined;
  }
}

export function packed({ microphone, camera }: Switches): Uint8Array<ArrayBuffer> {
  return Uint8Array.of((microphone ? MICROPHONE : 0) | (camera ? CAMERA : 0));
}

export function switches(bytes: Uint8Array): Switches {
  return { microphone: (bytes[0] & MICROPHONE) !== 0, camera: (bytes[0] & CAMERA) !== 0 };
}

export function text(value: unknown): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(value));
}

/** What another browser worded; undefined when it is nothing that can be read. */
export function parsed<T>(bytes: Uint8Array): T | undefined {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as T;
  } catch {
    return undefined;
  }
}

/** A number that no other call has; never 0, which stands for everybody. */
export function newNumber(): number {
  return (crypto.getRandomValues(new Uint32Array(1))[0] || 1) >>> 0;
}
