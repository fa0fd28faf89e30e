// Being in the call: says so to the others in the room, keeps the way to who answers, and leaves.

import type { OwnMedia } from './call-media';
import { CallPeer } from './call-peer';
import * as protocol from './call-protocol';
import { type CallFrame, type CallServerFrame, NoCall, Step, type Switches } from './call-protocol';
import type { RoomConnection } from './room-connection';
import { Here, Role, type Somebody } from './room-protocol';

export interface SessionSide {
  /** Something is to be shown anew. */
  changed(): void;
  /** The call goes on in another tab of the same seat. */
  taken(): void;
  refused(): void;
}

/** So long after it was too much at once, it is not. */
const ASKS_AGAIN = 4_000;

export class CallSession {
  /** Names this very call: a tab that joins once more is another one. */
  readonly number = protocol.newNumber();
  /** Who answers; undefined while nobody does. */
  peer?: CallPeer;
  /** Whose call that is. */
  other?: string;

  readonly #connection: RoomConnection;
  readonly #seat: string;
  readonly #media: OwnMedia;
  readonly #side: SessionSide;
  readonly #here = new Set<string>();
  /** What others have switched on, by the number of their call. */
  readonly #said = new Map<number, Switches>();
  #servers: RTCIceServer[] = [];
  #asked = false;
  #ready = false;
  #again?: number;

  constructor(connection: RoomConnection, seat: string, media: OwnMedia, side: SessionSide) {
    this.#connection = connection;
    this.#seat = seat;
    this.#media = media;
    this.#side = side;
    window.addEventListener('online', this.#mend);
    this.present(connection.everybody);
  }

  get #switches(): Switches {
    return { microphone: this.#media.microphone && this.#media.audio !== undefined, camera: this.#media.camera };
  }

  /** Before anything else: by which servers? The answer is where this call begins, or goes on. */
  #ask(): void {
    if (!this.#asked && this.#connection.isOpen) {
      this.#asked = true;
      this.#connection.send(protocol.ice());
    }
  }

  present(everybody: Somebody[]): void {
    const here = everybody.filter((each) => each.here === Here.HERE && each.role !== Role.OBSERVER);
    this.#ask();
    if (this.#ready) {
      here
        .filter((each) => each.seat !== this.#seat && !this.#here.has(each.seat))
        .forEach((each) => this.#announce(each.seat));
    }
    this.#here.clear();
    here.forEach((each) => this.#here.add(each.seat));
  }

  disconnected(): void {
    this.#asked = false;
    this.#ready = false;
    this.#here.clear();
  }

  called(frame: CallServerFrame): void {
    if (frame.kind === 'ice') {
      this.#servers = frame.servers;
      this.#ready = true;
      this.#announce(this.#seat); // one's other tabs
      this.#announceToAll();
      this.peer?.mend(this.#servers);
    } else if (frame.kind === 'noCall') {
      if (frame.reason === NoCall.NOT_HERE) {
        this.#side.refused();
      } else if (frame.reason === NoCall.TOO_MUCH) {
        window.clearTimeout(this.#again);
        this.#again = window.setTimeout(() => this.#announceToAll(), ASKS_AGAIN);
      }
    } else if (frame.seat === this.#seat) {
      if (frame.step === Step.HERE && frame.to === 0) {
        this.#side.taken();
      }
    } else if (frame.to === 0 || frame.to === this.number) {
      this.#heard(frame);
    }
  }

  #heard(frame: CallFrame): void {
    switch (frame.step) {
      case Step.ASK:
        if (frame.seat === this.other && this.peer?.way !== 'connected' && this.peer?.way !== 'calling') {
          this.#drop(); // they were gone without a word, and look in anew
        }
        this.#say(Step.HERE, frame.seat, frame.from, protocol.packed(this.#switches));
        break;
      case Step.HERE:
        this.#answer(frame);
        break;
      case Step.GONE:
        if (this.peer?.number === frame.from) {
          this.#drop();
        }
        break;
      case Step.DESCRIPTION: {
        const description = protocol.parsed<RTCSessionDescriptionInit>(frame.bytes);
        if (description) {
          void this.#to(frame).described(description);
        }
        break;
      }
      case Step.OFFER_ANEW:
        if (this.peer?.number === frame.from) {
          this.peer.offerAnew(this.#servers);
        }
        break;
      case Step.CANDIDATE: {
        const candidate = protocol.parsed<RTCIceCandidateInit>(frame.bytes);
        if (candidate && this.peer?.number === frame.from) {
          void this.peer.reachable(candidate);
        }
        break;
      }
    }
  }

  /** Somebody is in the call. Who comes is told who was there before; from then on both know each other. */
  #answer(frame: CallFrame): void {
    const known = this.peer?.number === frame.from;
    this.#said.set(frame.from, protocol.switches(frame.bytes));
    if (frame.to === 0) {
      this.#say(Step.HERE, frame.seat, frame.from, protocol.packed(this.#switches));
    }
    const peer = this.#to(frame);
    if (frame.to === 0 && known) {
      peer.mend(this.#servers);
    }
    this.#side.changed();
  }

  /** What whoever answers has switched on. */
  get theirs(): Switches | undefined {
    return this.peer && this.#said.get(this.peer.number);
  }

  /** The way to this call; to a new one from the beginning. The seat whose id sorts first offers. */
  #to(frame: CallFrame): CallPeer {
    if (this.peer?.number === frame.from) {
      return this.peer;
    }
    this.#drop();
    const peer = new CallPeer(frame.from, this.#servers, this.#seat < frame.seat, {
      describe: (description) => this.#say(Step.DESCRIPTION, frame.seat, frame.from, protocol.text(description)),
      reachable: (candidate) => this.#say(Step.CANDIDATE, frame.seat, frame.from, protocol.text(candidate)),
      askForOffer: () => this.#say(Step.OFFER_ANEW, frame.seat, frame.from),
      changed: () => this.#side.changed()
    });
    this.peer = peer;
    this.other = frame.seat;
    void peer.send('audio', this.#media.audio);
    void peer.send('video', this.#media.video);
    this.#side.changed();
    return peer;
  }

  /** What one sends, or has switched on, is not as it was. */
  async resend(): Promise<void> {
    const { peer, other } = this;
    if (peer && other) {
      this.#say(Step.HERE, other, peer.number, protocol.packed(this.#switches));
      await peer.send('audio', this.#media.audio);
      await peer.send('video', this.#media.video);
    }
  }

  #announce(seat: string): void {
    this.#say(Step.HERE, seat, 0, protocol.packed(this.#switches));
  }

  #announceToAll(): void {
    this.#here.forEach((seat) => seat !== this.#seat && this.#announce(seat));
  }

  readonly #mend = (): void => this.peer?.mend(this.#servers);

  #say(step: Step, seat: string, to: number, bytes?: Uint8Array<ArrayBuffer>): void {
    if (this.#connection.isOpen && (bytes?.length ?? 0) <= protocol.MAX_CALL_BYTES) {
      this.#connection.send(protocol.call(step, seat, this.number, to, bytes));
    }
  }

  #drop(): void {
    this.peer?.close();
    this.peer = undefined;
    this.other = undefined;
    this.#side.changed();
  }

  /** Hangs up; the others are told, so that nobody waits for what does not come. */
  end(): void {
    window.clearTimeout(this.#again);
    window.removeEventListener('online', this.#mend);
    this.#here.forEach((seat) => this.#say(Step.GONE, seat, 0));
    this.#drop();
  }
}
