// The way from one browser to another, negotiated so that either side may begin and both may at once
// ('perfect negotiation', W3C WebRTC 1.0, section 10.7). It knows of no screen and no socket.

export type Way = 'calling' | 'connected' | 'mending' | 'noPath';

export interface PeerSide {
  describe(description: RTCSessionDescription): void;
  reachable(candidate: RTCIceCandidate): void;
  changed(way: Way): void;
}

/** A browser that found nothing in this time finds nothing later either, unless the network changes. */
const NO_PATH_AFTER = 15_000;
/** A broken way is tried anew at once; by then somebody should know that it is of no use. */
const MENDED_WITHIN = 20_000;

/**
 * One connection to one browser's call.
 *
 * When both offer at once, the impolite side's offer counts and the polite side takes its own back.
 */
export class CallPeer {
  /** What the other side shows and what it says, each by itself: a picture that does not come holds up no sound. */
  picture?: MediaStream;
  sound?: MediaStream;

  readonly #connection: RTCPeerConnection;
  readonly #polite: boolean;
  readonly #side: PeerSide;
  readonly #senders = new Map<'audio' | 'video', RTCRtpSender>();
  #offering = false;
  #ignoring = false;
  #connectedOnce = false;
  #way: Way = 'calling';
  #limit?: number;

  constructor(
    readonly number: number,
    servers: RTCIceServer[],
    polite: boolean,
    side: PeerSide,
    connection = new RTCPeerConnection({ iceServers: servers })
  ) {
    this.#connection = connection;
    this.#polite = polite;
    this.#side = side;
    connection.onnegotiationneeded = () => void this.#offer();
    connection.onicecandidate = ({ candidate }) => candidate && side.reachable(candidate);
    connection.onconnectionstatechange = () => this.#moved();
    connection.ontrack = ({ track }) => {
      // A stream of its own each time: a player that was given an empty one may never look again.
      this[track.kind === 'audio' ? 'sound' : 'picture'] = new MediaStream([track]);
      side.changed(this.#way);
    };
    this.#giveUpAfter(NO_PATH_AFTER);
  }

  get way(): Way {
    return this.#way;
  }

  /** Sends this track, in the place of the one of its kind before; none stops it without negotiating. */
  async send(kind: 'audio' | 'video', track: MediaStreamTrack | undefined, own: MediaStream): Promise<void> {
    const sender = this.#senders.get(kind);
    if (sender) {
      await sender.replaceTrack(track ?? null);
    } else if (track) {
      this.#senders.set(kind, this.#connection.addTrack(track, own));
    }
  }

  async #offer(): Promise<void> {
    try {
      this.#offering = true;
      await this.#connection.setLocalDescription();
      this.#describe();
    } catch {
      // the other side's offer came in between, and is answered instead
    } finally {
      this.#offering = false;
    }
  }

  #describe(): void {
    if (this.#connection.localDescription) {
      this.#side.describe(this.#connection.localDescription);
    }
  }

  /** Takes an offer or an answer. */
  async described(description: RTCSessionDescriptionInit): Promise<void> {
    const collides =
      description.type === 'offer' && (this.#offering || this.#connection.signalingState !== 'stable');
    this.#ignoring = !this.#polite && collides;
    if (this.#ignoring) {
      return;
    }
    try {
      await this.#connection.setRemoteDescription(description);
      if (description.type === 'offer') {
        await this.#connection.setLocalDescription();
        this.#describe();
      }
    } catch {
      // an answer to an offer that was taken back since, or no description at all
    }
  }

  async reachable(candidate: RTCIceCandidateInit): Promise<void> {
    try {
      await this.#connection.addIceCandidate(candidate);
    } catch {
      // it belongs to an offer that was ignored
    }
  }

  /** Looks for a way once more: the network changed, or what was said got lost. */
  mend(servers: RTCIceServer[]): void {
    const connection = this.#connection;
    if (this.#way === 'connected' || connection.signalingState === 'closed') {
      return;
    }
    connection.setConfiguration({ iceServers: servers });
    if (connection.signalingState === 'have-local-offer') {
      this.#describe(); // it may never have arrived
    } else {
      connection.restartIce();
    }
  }

  #moved(): void {
    switch (this.#connection.connectionState) {
      case 'connected':
        this.#connectedOnce = true;
        window.clearTimeout(this.#limit);
        this.#limit = undefined;
        this.#go('connected');
        break;
      case 'disconnected':
        this.#broken();
        break;
      case 'failed':
        this.#broken();
        this.#connection.restartIce();
        break;
    }
  }

  #broken(): void {
    if (this.#connectedOnce && this.#way !== 'noPath') {
      this.#go('mending');
    }
    if (this.#limit === undefined) {
      this.#giveUpAfter(MENDED_WITHIN);
    }
  }

  #giveUpAfter(milliseconds: number): void {
    this.#limit = window.setTimeout(() => this.#go('noPath'), milliseconds);
  }

  #go(way: Way): void {
    if (this.#way !== way) {
      this.#way = way;
      this.#side.changed(way);
    }
  }

  close(): void {
    window.clearTimeout(this.#limit);
    this.#connection.onconnectionstatechange = null;
    this.#connection.onnegotiationneeded = null;
    this.#connection.onicecandidate = null;
    this.#connection.ontrack = null;
    this.#connection.close();
  }
}
