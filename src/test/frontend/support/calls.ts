// A browser's connection to another browser, as far as it is agreed on; and a room that passes on what is said of it.
import { CallSession } from '../../../../frontend/components/call-session.ts';
import type { OwnMedia } from '../../../../frontend/components/call-media.ts';
import { NoCall } from '../../../../frontend/components/call-protocol.ts';
import type { RoomConnection } from '../../../../frontend/components/room-connection.ts';
import { Here, read, Role, type Somebody } from '../../../../frontend/components/room-protocol.ts';
import { hex, idBytes, joined } from './bytes.ts';
import { settle } from './browser.ts';

type Description = { type: 'offer' | 'answer'; sdp: string };

/** Descriptions take a moment, one after the other; whoever has given one and taken one is connected. */
export class Connection {
  static readonly all: Connection[] = [];

  signalingState = 'stable';
  connectionState = 'new';
  localDescription: Description | null = null;
  onnegotiationneeded: (() => void) | null = null;
  onicecandidate: unknown = null;
  onconnectionstatechange: (() => void) | null = null;
  ontrack: unknown = null;
  /** What was given and taken, in order. */
  readonly did: string[] = [];
  restarts = 0;
  readonly sent = new Map<string, unknown>();
  #chain: Promise<unknown> = Promise.resolve();
  #kinds: string[] = [];

  constructor() {
    Connection.all.push(this);
  }

  #then(work: () => void): Promise<void> {
    const done = this.#chain.then(settle).then(work);
    this.#chain = done.catch(() => {});
    return done;
  }

  #transceiver(kind: string): object {
    const replaceTrack = async (track: unknown): Promise<void> => void this.sent.set(kind, track);
    return { receiver: { track: { kind } }, sender: { replaceTrack }, direction: 'recvonly' };
  }

  addTransceiver(kind: string): object {
    this.#kinds.push(kind);
    if (this.#kinds.length === 1) {
      queueMicrotask(() => this.onnegotiationneeded?.());
    }
    return this.#transceiver(kind);
  }

  getTransceivers(): object[] {
    return ['audio', 'video'].map((kind) => this.#transceiver(kind));
  }

  setLocalDescription(): Promise<void> {
    return this.#then(() => {
      const type = this.signalingState === 'have-remote-offer' ? 'answer' : 'offer';
      this.localDescription = { type, sdp: '' };
      this.did.push(`gave ${type}`);
      this.signalingState = type === 'offer' ? 'have-local-offer' : 'stable';
      this.#agreed();
    });
  }

  setRemoteDescription({ type }: Description): Promise<void> {
    return this.#then(() => {
      if (type !== 'offer' && this.signalingState !== 'have-local-offer') {
        throw new DOMException('Nothing was offered', 'InvalidStateError');
      }
      this.did.push(`took ${type}`);
      this.signalingState = type === 'offer' ? 'have-remote-offer' : 'stable';
      this.#agreed();
    });
  }

  #agreed(): void {
    if (this.signalingState === 'stable' && this.connectionState !== 'connected') {
      this.becomes('connected');
    }
  }

  async addIceCandidate(): Promise<void> {}

  restartIce(): void {
    this.restarts++;
    this.onnegotiationneeded?.();
  }

  setConfiguration(): void {}

  getConfiguration(): RTCConfiguration {
    return { iceServers: [] };
  }

  close(): void {
    this.signalingState = 'closed';
  }

  becomes(state: string): void {
    this.connectionState = state;
    this.onconnectionstatechange?.();
  }
}

Object.assign(globalThis, { RTCPeerConnection: Connection });

/** A tab of somebody in a room, in the call or not. */
export class Tab {
  isOpen = true;
  everybody: Somebody[] = [];
  session?: CallSession;
  taken = 0;
  refused = 0;
  readonly seat: string;
  readonly #room: CallRoom;

  constructor(room: CallRoom, seat: string) {
    this.#room = room;
    this.seat = seat;
  }


  send(frame: Uint8Array<ArrayBuffer>): void {
    this.#room.receive(this, frame.slice());
  }

  async joins(): Promise<void> {
    const media = { microphone: true, audio: { kind: 'audio' }, camera: false, video: undefined, stream: {} };
    this.session = new CallSession(this as unknown as RoomConnection, this.seat, media as unknown as OwnMedia, {
      changed: () => {},
      taken: () => {
        this.taken++;
        this.leaves();
      },
      refused: () => this.refused++
    });
    await agreed();
  }

  leaves(): void {
    this.session?.end();
    this.session = undefined;
  }

  /** Its socket breaks. */
  breaks(): void {
    this.isOpen = false;
    this.session?.disconnected();
  }

  /** Its socket is back. */
  async comesBack(): Promise<void> {
    this.isOpen = true;
    this.session?.present(this.everybody);
    await agreed();
  }
}

/** Until nothing more is being described. */
export async function agreed(): Promise<void> {
  for (let moment = 0; moment < 12; moment++) {
    await settle();
  }
}

export class CallRoom {
  readonly tabs: Tab[] = [];
  /** What is not passed on. */
  refuses?: NoCall;

  tab(seat: string): Tab {
    const tab = new Tab(this, seat);
    this.tabs.push(tab);
    const seats = [...new Set(this.tabs.map((each) => each.seat))];
    const everybody = seats.map((each) => ({ seat: each, role: Role.CANDIDATE, here: Here.HERE, name: each }));
    this.tabs.forEach((each) => {
      each.everybody = everybody;
      each.session?.present(everybody);
    });
    return tab;
  }

  receive(from: Tab, frame: Uint8Array<ArrayBuffer>): void {
    if (frame[0] === 6) {
      this.#say(from, joined([76], Buffer.from('[]')));
    } else if (this.refuses) {
      this.#say(from, joined([75], frame.subarray(2, 18), [this.refuses]));
    } else {
      const passed = joined([74, frame[1]!], idBytes(from.seat), frame.subarray(18));
      this.tabs
        .filter((tab) => tab !== from && tab.isOpen && hex(idBytes(tab.seat)) === hex(frame.subarray(2, 18)))
        .forEach((tab) => this.#say(tab, passed));
    }
  }

  #say(to: Tab, frame: Uint8Array<ArrayBuffer>): void {
    queueMicrotask(() => {
      const said = read(frame.slice().buffer);
      if (said?.kind === 'call' || said?.kind === 'noCall' || said?.kind === 'ice') {
        to.session?.called(said);
      }
    });
  }
}
