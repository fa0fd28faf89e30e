import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { DeviceChoice, type Words } from './call-devices';
import { DeviceProblem, direct, type Kind, OwnMedia } from './call-media';
import * as protocol from './call-protocol';
import { type CallServerFrame, Step } from './call-protocol';
import type { CallSession } from './call-session';
import { initials } from './initials';
import { RoomConnection, type RoomWatcher } from './room-connection';
import { Here, Role, type Somebody } from './room-protocol';

type Place = 'out' | 'asking' | 'in';

/** How somebody was in the call whose page was loaded anew. */
interface Kept {
  camera: boolean;
  muted: boolean;
  at: number;
}

/** A page that comes back later than this does not join by itself. */
const REJOINS_WITHIN = 120_000;

/**
 * The call beside the work. It asks the browser for nothing before somebody joins; what it needs to be in a call
 * is loaded only then. Whatever fails says so here and touches nothing else in the room.
 */
export class RoomCall extends LitElement implements RoomWatcher {
  static override properties = {
    socket: { type: String },
    seat: { type: String },
    labels: { attribute: false },
    _place: { state: true },
    _notice: { state: true },
    _choosing: { state: true },
    _silent: { state: true },
    _said: { state: true }
  };

  declare socket?: string;
  /** Whose browser this is. */
  declare seat?: string;
  declare labels: Words;
  declare _place: Place;
  /** What went wrong, or is worth knowing: the key of its sentence. */
  declare _notice?: string;
  declare _choosing: boolean;
  /** The browser wants to be pressed before it lets the other be heard. */
  declare _silent: boolean;
  declare _said: string;

  #connection?: RoomConnection;
  #everybody: Somebody[] = [];
  #session?: CallSession;
  #media?: OwnMedia;
  /** Other people's calls, by number; whose it is. */
  readonly #calls = new Map<number, string>();
  readonly #asking = protocol.newNumber();
  #asked = false;
  #focus?: string;
  #wanted = { camera: false, muted: false };
  readonly #choice = new DeviceChoice((kind) => void this.#chosen(kind));

  constructor() {
    super();
    this.labels = {};
    this._place = 'out';
    this._choosing = false;
    this._silent = false;
    this._said = '';
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('keydown', this.#pressed, { capture: true });
    window.addEventListener('pagehide', this.#hidden);
    this.#watch();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('keydown', this.#pressed, { capture: true });
    window.removeEventListener('pagehide', this.#hidden);
    // What is only moved within the page is back before this turn is over.
    queueMicrotask(() => {
      if (!this.isConnected) {
        this.#hidden();
        this.#unwatch();
      }
    });
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('socket') || changed.has('seat')) {
      this.#watch();
    }
    if (this.#focus) {
      this.querySelector<HTMLElement>(this.#focus)?.focus();
      this.#focus = undefined;
    }
  }

  #watch(): void {
    if (!this.socket || !this.seat || !this.isConnected) {
      return;
    }
    const connection = RoomConnection.to(this.socket);
    if (connection !== this.#connection) {
      this.#unwatch();
      this.#connection = connection;
      connection.watch(this);
      const kept = this.#kept();
      if (kept) {
        void this.#join(kept.camera, kept.muted);
      }
    }
  }

  #unwatch(): void {
    this.#connection?.unwatch(this);
    this.#connection = undefined;
    this.#asked = false;
  }

  // --- what the room says

  present(everybody: Somebody[]): void {
    this.#everybody = everybody;
    for (const [number, seat] of this.#calls) {
      if (!this.#others.some((each) => each.seat === seat && each.here === Here.HERE)) {
        this.#calls.delete(number);
      }
    }
    if (!this.#asked && this.#connection?.isOpen) {
      this.#asked = true;
      this.#others
        .filter((each) => each.here === Here.HERE)
        .forEach((each) => this.#connection?.send(protocol.call(Step.ASK, each.seat, this.#asking, 0)));
    }
    this.#session?.present(everybody);
    this.requestUpdate();
  }

  typed(): void {}

  called(frame: CallServerFrame): void {
    if (frame.kind === 'call' && frame.seat !== this.seat) {
      if (frame.step === Step.HERE && (frame.to === 0 || frame.to === this.#asking)) {
        this.#calls.set(frame.from, frame.seat);
      } else if (frame.step === Step.GONE) {
        this.#calls.delete(frame.from);
      }
    }
    this.#session?.called(frame);
    this.requestUpdate();
  }

  disconnected(): void {
    this.#asked = false;
    this.#session?.disconnected();
    this.requestUpdate();
  }

  get #others(): Somebody[] {
    return this.#everybody.filter((each) => each.seat !== this.seat && each.role !== Role.OBSERVER);
  }

  // --- in and out

  async #join(camera: boolean, muted: boolean): Promise<void> {
    const connection = this.#connection;
    if (this._place !== 'out' || !connection || !this.seat) {
      return;
    }
    const pressed = this.#hasFocus;
    this.#wanted = { camera, muted };
    this._place = 'asking';
    this._notice = undefined;
    const media = new OwnMedia();
    this.#media = media;
    try {
      if (!('RTCPeerConnection' in window)) {
        throw new DeviceProblem('other');
      }
      const [{ CallSession }] = await Promise.all([import('./call-session'), media.open(camera)]);
      if (this.#media !== media || !this.seat) {
        media.close();
        return;
      }
      media.mute(muted);
      media.lost = (kind) => this.#lost(kind);
      this._notice = media.withoutCamera ? 'problem.camera' : undefined;
      this._place = 'in';
      this.#focus = pressed ? '.mute' : undefined;
      this.#session = new CallSession(connection, this.seat, media, {
        changed: () => this.requestUpdate(),
        taken: () => this.#leave('elsewhere'),
        refused: () => this.#leave('off.server')
      });
      this.#keep();
      void this.#choice.look();
    } catch (error) {
      if (this.#media === media) {
        this.#leave(`problem.${error instanceof DeviceProblem ? error.problem : 'other'}`);
        this.#focus = pressed ? '.join-call' : undefined;
      }
    }
  }

  /** Out of the call, with everything switched off; the word says why. */
  #leave(notice?: string): void {
    this.#focus = this.#hasFocus ? '.join-call' : undefined;
    this.#end();
    this.#forget();
    this._notice = notice;
  }

  /** Whether somebody is at this very thing; who types is not taken away from it. */
  get #hasFocus(): boolean {
    return this.contains(document.activeElement);
  }

  #end(): void {
    this.#session?.end();
    this.#session = undefined;
    this.#media?.close();
    this.#media = undefined;
    this.#choice.end();
    this._place = 'out';
    this._choosing = false;
    this._silent = false;
    this._notice = undefined;
  }

  /** The page goes; where it only loads anew, it joins again by what is kept. */
  readonly #hidden = (): void => {
    this.#keep();
    this.#end();
  };

  readonly #again = (): void => {
    const camera = this.#media?.camera ?? false;
    const muted = !(this.#media?.microphone ?? true);
    this.#end();
    void this.#join(camera, muted);
  };

  // --- what is switched

  readonly #mute = (): void => {
    const media = this.#media;
    if (media && this._place === 'in') {
      media.mute(media.microphone);
      this._said = (media.microphone ? this.labels.heardNow : this.labels.mutedNow) ?? '';
      this.#resend();
    }
  };

  readonly #camera = async (): Promise<void> => {
    const media = this.#media;
    if (media) {
      this._notice = undefined;
      await this.#trying(() => media.show(!media.camera));
    }
  };

  async #chosen(kind?: Kind): Promise<void> {
    const media = this.#media;
    if (kind === 'speaker') {
      void this.#heard();
    } else if (kind && media) {
      await this.#trying(() => media.change(kind));
    }
    this.requestUpdate();
  }

  async #trying(change: () => Promise<void>): Promise<void> {
    try {
      await change();
    } catch (error) {
      this._notice = `problem.${error instanceof DeviceProblem ? error.problem : 'other'}`;
    }
    this.#resend();
  }

  #lost(kind: 'microphone' | 'camera'): void {
    this._notice = kind === 'camera' ? 'problem.camera' : 'problem.missing';
    this.#resend();
  }

  #resend(): void {
    void this.#session?.resend();
    this.#keep();
    this.requestUpdate();
  }

  readonly #pressed = (event: KeyboardEvent): void => {
    const plainAlt = event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (this._place === 'in' && plainAlt && event.code === 'KeyM') {
      event.preventDefault();
      event.stopPropagation();
      if (!event.repeat) {
        this.#mute();
      }
    }
  };

  // --- what a page that is loaded anew knows

  get #key(): string {
    return `mockroom-call-${this.seat}`;
  }

  #keep(): void {
    const media = this.#media;
    if (media) {
      const now = this.#session ? { camera: media.camera, muted: !media.microphone } : this.#wanted;
      sessionStorage.setItem(this.#key, JSON.stringify({ ...now, at: Date.now() }));
    }
  }

  #kept(): Kept | undefined {
    const kept = JSON.parse(sessionStorage.getItem(this.#key) ?? 'null') as Kept | null;
    this.#forget();
    return kept && Date.now() - kept.at < REJOINS_WITHIN ? kept : undefined;
  }

  #forget(): void {
    sessionStorage.removeItem(this.#key);
  }

  // --- what is seen

  protected override render() {
    return html`<section class="call" data-place=${this._place} aria-label=${this.labels.title ?? ''} @keydown=${this.#escaped}>
      ${this._place === 'in' ? this.#inside() : this.#outside()}
      <span class="hidden" role="status" aria-live="polite">${this._said}</span>
    </section>`;
  }

  #outside(): TemplateResult {
    const asking = this._place === 'asking';
    const there = this.#others.find((each) => [...this.#calls.values()].includes(each.seat));
    const says = asking ? this.#word('asking') : there ? this.#word('there', there) : this.#word('off');
    return html`${this.#noticed()}
      <div class="joins">
        <button class="button small join-call" ?disabled=${asking} @click=${() => void this.#join(true, false)}>
          <span class="icon icon-camera" aria-hidden="true"></span>${this.labels.video}
        </button>
        <button class="button small" ?disabled=${asking} @click=${() => void this.#join(false, false)}>
          <span class="icon icon-mic" aria-hidden="true"></span>${this.labels.voice}
        </button>
      </div>
      <p class="small quiet says" role="status">${says}</p>`;
  }

  #inside(): TemplateResult {
    const session = this.#session;
    const media = this.#media;
    const other = this.#others.find((each) => each.seat === session?.other);
    const connected = session?.peer?.way === 'connected';
    const seen = connected && session?.theirs?.camera === true;
    return html`${session?.peer || media?.camera ? this.#stage(other, seen, connected) : nothing}
      <div class="told">
        <p class="small quiet says" role="status">${connected ? '' : this.#sentence(other)}</p>
        ${session?.peer?.way === 'noPath' && other?.here === Here.HERE
          ? html`<div class="notice" role="alert">
              <span class="icon icon-info" aria-hidden="true"></span>
              <div>
                <p class="small">${this.labels.noPath}</p>
                <button class="button small" @click=${this.#again}>${this.labels.again}</button>
              </div>
            </div>`
          : nothing}
        ${this.#noticed()}
        ${this._silent
          ? html`<button class="button small" @click=${this.#heard}>${this.#word('hear', other)}</button>`
          : nothing}
        <div class="callbar">
          ${this.#button('mute', media?.microphone ? 'mic' : 'mic-off', media?.microphone ? 'mute' : 'unmute', this.#mute)}
          ${this.#button('camera', media?.camera ? 'camera' : 'camera-off', media?.camera ? 'cameraOff' : 'cameraOn', this.#camera)}
          ${this.#button('choose', 'sliders', 'devices', this.#choosing, this._choosing)}
          ${this.#button('hang-up', 'hang-up', 'hangUp', () => this.#leave())}
        </div>
      </div>
      ${this._choosing ? this.#choice.render(this.labels, ['microphone', 'camera', 'speaker']) : nothing}`;
  }

  /** The other large, oneself small; oneself large while nobody answers. */
  #stage(other: Somebody | undefined, seen: boolean, connected: boolean): TemplateResult {
    const session = this.#session;
    const media = this.#media;
    const muted = session?.theirs?.microphone === false;
    return html`<div class="stage" data-seen=${seen} ?data-alone=${!session?.peer}>
        <video
          class="other"
          autoplay
          playsinline
          .muted=${true}
          aria-label=${other?.name ?? ''}
          .srcObject=${session?.peer?.picture ?? null}
        ></video>
        <audio autoplay .srcObject=${session?.peer?.sound ?? null} @loadedmetadata=${this.#heard}></audio>
        ${seen || !other ? nothing : html`<span class="avatar" aria-hidden="true">${initials(other.name)}</span>`}
        ${connected && other
          ? html`<span class="name small"
              >${other.name}${muted ? html` <span class="is-muted">${this.labels.muted}</span>` : nothing}</span
            >`
          : nothing}
        ${media?.camera
          ? html`<video
              class="self"
              autoplay
              playsinline
              .muted=${true}
              aria-label=${this.labels.self ?? ''}
              .srcObject=${media.stream}
            ></video>`
          : nothing}
      </div>`;
  }

  /** Why nobody is seen or heard. */
  #sentence(other: Somebody | undefined): string {
    const peer = this.#session?.peer;
    if (!peer) {
      const somebody = this.#others.find((each) => each.here !== Here.AWAY);
      return somebody ? this.#word('waiting', somebody) : this.#word('away');
    }
    if (peer.way === 'calling') {
      return this.#word('calling', other);
    }
    return peer.way === 'noPath' && other?.here === Here.HERE ? '' : this.#word('mending');
  }

  #noticed(): TemplateResult | typeof nothing {
    const sentence = this._notice && this.labels[this._notice];
    return sentence
      ? html`<div class="notice" role="alert">
          <span class="icon icon-info" aria-hidden="true"></span>
          <p class="small">${sentence}</p>
        </div>`
      : nothing;
  }

  #button(name: string, icon: string, label: string, pressed: () => void, expanded?: boolean): TemplateResult {
    return html`<button
      class="button icon-only ${name}"
      aria-label=${this.labels[label] ?? ''}
      title=${this.labels[label] ?? ''}
      aria-expanded=${expanded ?? nothing}
      @click=${pressed}
    >
      <span class="icon icon-${icon}" aria-hidden="true"></span>
    </button>`;
  }

  readonly #choosing = (): void => {
    this._choosing = !this._choosing;
  };

  readonly #escaped = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this._choosing) {
      event.stopPropagation();
      this._choosing = false;
      this.#focus = '.choose';
    }
  };

  /** Sound came: lets it be heard where it should be, or says what the browser wants first. */
  readonly #heard = async (): Promise<void> => {
    const sound = this.querySelector('audio');
    if (sound) {
      await direct(sound);
      this._silent = await sound.play().then(
        () => false,
        (refused: DOMException) => refused.name === 'NotAllowedError'
      );
    }
  };

  #word(key: string, somebody?: Somebody): string {
    return (this.labels[key] ?? '').replace('{0}', somebody?.name ?? '');
  }
}

customElements.define('room-call', RoomCall);
