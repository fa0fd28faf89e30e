// The way from one browser to another. Of the two one offers and the other answers, from beginning to end: offers that
// cross have to be taken back, after which browsers lose addresses or leave a picture dark. It knows of no screen and no
// socket.

export type Way = 'calling' | 'connected' | 'mending' | 'noPath';

export interface PeerSide {
  describe(description: RTCSessionDescription): void;
  reachable(candidate: RTCIceCandidate): void;
  /** The other side is to offer anew, since this one does not. */
  askForOffer(): void;
  changed(way: Way): void;
}

type Kind = 'audio' | 'video';

/** A browser that found nothing in this time finds nothing later either, unless the network changes. */
const NO_PATH_AFTER = 15_000;
/** A broken way is tried anew at once; by then somebody should know that it is of no use. */
const MENDED_WITHIN = 20_000;

/**
 * One connection to one browser's call. Sound and picture are agreed on once, whether or not there is anything to send;
 * what is switched on or off later only takes another's place.
 */
export class CallPeer {
  /** What the other side shows and what it says, each by itself: a picture that does not come holds up no sound. */
  picture?: MediaStream;
  sound?: MediaStream;

  readonly number: number;
  readonly #connection: RTCPeerConnection;
  readonly #offers: boolean;
  readonly #side: PeerSide;
  readonly #tracks = new Map<Kind, MediaStreamTrack>();
  readonly #senders = new Map<Kind, RTCRtpSender>();
  /** One description after the other: an offer that comes while another is answered waits. */
  #taken: Promise<void> = Promise.resolve();
  #connectedOnce = false;
  #way: Way = 'calling';
  #limit?: number;

  constructor(
    number: number,
    servers: RTCIceServer[],
    offers: boolean,
    side: PeerSide,
    connection = new RTCPeerConnection({ iceServers: servers })
  ) {
    this.number = number;
    this.#connection = connection;
    this.#offers = offers;
    this.#side = side;
    connection.onnegotiationneeded = () => void this.#negotiate();
    connection.onicecandidate = ({ candidate }) => candidate && side.reachable(candidate);
    connection.onconnectionstatechange = () => this.#moved();
    connection.ontrack = ({ track }) => {
      // A stream of its own each time: a player that was given an empty one may never look again.
      this[track.kind === 'audio' ? 'sound' : 'picture'] = new MediaStream([track]);
      side.changed(this.#way);
    };
    if (offers) {
      for (const kind of ['audio', 'video'] as const) {
        this.#senders.set(kind, connection.addTransceiver(kind).sender);
      }
    }
    this.#giveUpAfter(NO_PATH_AFTER);
  }

  get way(): Way {
    return this.#way;
  }

  /** Sends this track, in the place of the one of its kind before; none sends nothing. */
  async send(kind: Kind, track: MediaStreamTrack | undefined): Promise<void> {
    if (track) {
      this.#tracks.set(kind, track);
    } else {
      this.#tracks.delete(kind);
    }
    await this.#senders.get(kind)?.replaceTrack(track ?? null);
  }

  async #negotiate(): Promise<void> {
    if (!this.#offers) {
      this.#side.askForOffer();
      return;
    }
    try {
      await this.#connection.setLocalDescription();
      this.#describe();
    } catch {
      // the connection was closed meanwhile
    }
  }

  #describe(): void {
    if (this.#connection.localDescription) {
      this.#side.describe(this.#connection.localDescription);
    }
  }

  /** Takes an offer or an answer, whichever is this side's to take. */
  described(description: RTCSessionDescriptionInit): Promise<void> {
    if (description.type === (this.#offers ? 'answer' : 'offer')) {
      this.#taken = this.#taken.then(() => this.#take(description));
    }
    return this.#taken;
  }

  async #take(description: RTCSessionDescriptionInit): Promise<void> {
    try {
      await this.#connection.setRemoteDescription(description);
      if (!this.#offers) {
        await this.#join();
        await this.#connection.setLocalDescription();
        this.#describe();
      }
    } catch {
      // an answer that came twice, or no description at all
    }
  }

  /** Sends on what the other side has offered to take. */
  async #join(): Promise<void> {
    for (const transceiver of this.#connection.getTransceivers()) {
      const kind = transceiver.receiver.track.kind as Kind;
      transceiver.direction = 'sendrecv';
      this.#senders.set(kind, transceiver.sender);
      await transceiver.sender.replaceTrack(this.#tracks.get(kind) ?? null);
    }
  }

  async reachable(candidate: RTCIceCandidateInit): Promise<void> {
    try {
      await this.#connection.addIceCandidate(candidate);
    } catch {
      // it belongs to a description that was replaced since
    }
  }

  /** Looks for a way once more, unless there is one: the network changed, or what was said got lost. */
  mend(servers: RTCIceServer[]): void {
    if (this.#way !== 'connected') {
      this.offerAnew(servers);
    }
  }

  /** Offers once more, or has the other side do it. */
  offerAnew(servers: RTCIceServer[]): void {
    const connection = this.#connection;
    if (connection.signalingState === 'closed') {
      return;
    }
    connection.setConfiguration({ iceServers: servers });
    if (!this.#offers) {
      this.#side.askForOffer();
    } else if (connection.signalingState === 'have-local-offer') {
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
        this.offerAnew(this.#connection.getConfiguration().iceServers ?? []);
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
