import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { initials } from './initials';
import { RoomConnection, type RoomWatcher } from './room-connection';
import { Here, Role, type Somebody } from './room-protocol';

type Labels = Partial<Record<'here' | 'typing' | 'reconnecting' | 'away' | 'observer' | 'self', string>>;

/** Between two words people stop for longer than a keystroke. */
const TYPING_FOR = 2_500;
/** As long as the server waits before it calls somebody away. */
const COMES_BACK_WITHIN = 30_000;

/**
 * Who else is in a room: here, typing, on the way back, away. It says so in words; what changes twice a minute
 * is not said aloud, that somebody came or went is.
 */
export class RoomPresence extends LitElement implements RoomWatcher {
  static override properties = {
    socket: { type: String },
    seat: { type: String },
    labels: { attribute: false },
    _everybody: { state: true },
    _typing: { state: true },
    _heard: { state: true }
  };

  declare socket?: string;
  /** Whose browser this is; they are not told of themselves. */
  declare seat?: string;
  declare labels: Labels;
  declare _everybody: Somebody[];
  declare _typing: boolean;
  declare _heard: string;

  #connection?: RoomConnection;
  #typingEnds?: number;
  #awayAt?: number;

  constructor() {
    super();
    this.labels = {};
    this._everybody = [];
    this._typing = false;
    this._heard = '';
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#watch();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unwatch();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('socket')) {
      this.#watch();
    }
  }

  #watch(): void {
    this.#unwatch();
    if (this.socket && this.isConnected) {
      this.#connection = RoomConnection.to(this.socket);
      this.#connection.watch(this);
    }
  }

  #unwatch(): void {
    window.clearTimeout(this.#typingEnds);
    window.clearTimeout(this.#awayAt);
    this.#connection?.unwatch(this);
    this.#connection = undefined;
  }

  present(everybody: Somebody[]): void {
    const others = everybody.filter((each) => each.seat !== this.seat);
    const moved = others.find((each) => this._everybody.find((before) => before.seat === each.seat)?.here !== each.here);
    this._everybody = others;
    if (moved) {
      this._heard = this.#words(moved);
    }
    window.clearTimeout(this.#awayAt);
    if (others.some((each) => each.here === Here.RECONNECTING)) {
      this.#awayAt = window.setTimeout(() => {
        this.present(everybody.map((each) => (each.here === Here.RECONNECTING ? { ...each, here: Here.AWAY } : each)));
      }, COMES_BACK_WITHIN);
    }
  }

  typed(): void {
    this._typing = true;
    window.clearTimeout(this.#typingEnds);
    this.#typingEnds = window.setTimeout(() => (this._typing = false), TYPING_FOR);
  }

  disconnected(): void {
    this._typing = false;
  }

  protected override render() {
    return html`${this._everybody.map(
        (each) => html`<span class="somebody" data-here=${each.here}>
          <span class="avatar" aria-hidden="true">${initials(each.name)}</span>
          <span class="says">${this.#words(each)}</span>
        </span>`
      )}
      ${this._everybody.length === 0 && this.labels.self ? html`<span class="says">${this.labels.self}</span>` : nothing}
      <span class="hidden" role="status" aria-live="polite">${this._heard}</span>`;
  }

  #words(each: Somebody): string {
    const { labels } = this;
    const typing = each.role === Role.CANDIDATE && each.here === Here.HERE && this._typing;
    const sentence = typing
      ? labels.typing
      : each.here === Here.HERE
        ? labels.here
        : each.here === Here.RECONNECTING
          ? labels.reconnecting
          : labels.away;
    const name = each.role === Role.OBSERVER ? (labels.observer ?? '{0}').replace('{0}', each.name) : each.name;
    return (sentence ?? '').replace('{0}', name);
  }
}

customElements.define('room-presence', RoomPresence);
