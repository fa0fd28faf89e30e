import { LitElement, html, type PropertyValues } from 'lit';

/** A sentence for who listens, said when so many seconds are left; negative when they are over. */
type Milestone = { left: number; text: string };

const SECOND = 1_000;
/** A clock that was asleep, with its laptop, does not say what it slept through. */
const LATE = 5 * SECOND;

/**
 * The time that is left of some minutes, or by how much they are over; calm in both.
 *
 * `spent` is what the server's clock had counted at its instant `at`; from there it runs on here while `running`. The
 * browser's own clock may be wrong: only how far it moves counts.
 */
export class RoomClock extends LitElement {
  static override properties = {
    at: { type: Number },
    spent: { type: Number },
    limit: { type: Number },
    running: { type: Boolean },
    leads: { type: Boolean },
    labels: { attribute: false },
    milestones: { attribute: false },
    _elapsed: { state: true },
    _said: { state: true }
  };

  /** The server's time of the reading, in milliseconds; a new one starts over. */
  declare at: number;
  declare spent: number;
  declare limit: number;
  declare running: boolean;
  /** Whether the line below the bar follows this clock. */
  declare leads: boolean;
  declare labels: { left?: string; over?: string };
  declare milestones: Milestone[];
  declare _elapsed: number;
  declare _said: string;

  #readAt = 0;
  #timer?: number;

  constructor() {
    super();
    this.at = 0;
    this.spent = 0;
    this.limit = 0;
    this.running = false;
    this.leads = false;
    this.labels = {};
    this.milestones = [];
    this._elapsed = 0;
    this._said = '';
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.#tick);
    this.#tick(); // it may only have been moved within the page
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.#tick);
    window.clearTimeout(this.#timer);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('at') || changed.has('spent') || changed.has('running')) {
      this.#readAt = Date.now();
      this._elapsed = this.spent;
      this._said = '';
      this.#wait();
    }
  }

  protected override render() {
    const left = this.limit - this._elapsed;
    const over = left <= -SECOND;
    const shown = over ? `+${time(Math.floor(-left / SECOND))}` : time(Math.ceil(Math.max(left, 0) / SECOND));
    const word = over ? this.labels.over : this.labels.left;
    return html`<span class="time">${shown}</span> <small>${word ?? ''}</small
      ><span class="hidden" role="status" aria-live="polite">${this._said}</span>`;
  }

  protected override updated(): void {
    if (this.leads) {
      const share = this.limit > 0 ? Math.min(1, this._elapsed / this.limit) : 0;
      this.closest<HTMLElement>('.room')?.style.setProperty('--spent', String(share));
    }
  }

  readonly #tick = (): void => {
    if (!this.running) {
      return;
    }
    const before = this._elapsed;
    this._elapsed = this.spent + Math.max(0, Date.now() - this.#readAt);
    if (this._elapsed - before < LATE) {
      const passed = this.milestones.find(({ left }) => {
        const due = this.limit - left * SECOND;
        return before < due && this._elapsed >= due;
      });
      if (passed) {
        this._said = passed.text;
      }
    }
    this.#wait();
  };

  /** Until the next whole second of this clock. */
  #wait(): void {
    window.clearTimeout(this.#timer);
    if (this.running) {
      this.#timer = window.setTimeout(this.#tick, SECOND - (this._elapsed % SECOND) + 5);
    }
  }
}

function time(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = String(seconds % 60).padStart(2, '0');
  return minutes < 60
    ? `${minutes}:${rest}`
    : `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}:${rest}`;
}

customElements.define('room-clock', RoomClock);
