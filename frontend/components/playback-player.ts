import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { PlaybackAxis } from './playback-axis';
import { PlaybackLog } from './playback-log';
import { answerText } from './playback-text';

/** Something on the time line; its time is an instant, or a place of the log. */
interface Moment {
  kind:
    | 'met'
    | 'partly'
    | 'missed'
    | 'note'
    | 'quote'
    | 'moment'
    | 'hint'
    | 'extended'
    | 'focused'
    | 'focus_ended'
    | 'paused'
    | 'resumed';
  title: string;
  words: string;
  at: number;
  seq: number;
}

interface Tick extends Moment {
  time: number;
}

type State = 'loading' | 'failed' | 'empty' | 'ready';

const SPEEDS = [1, 2, 4, 8];
const STEP = 5_000;
const BARS = 60;
/** Ticks closer than this, in pixels, lie in lanes of their own. */
const TICK = 30;
const LANES = 3;
const SHAPES: Record<Moment['kind'], string> = {
  met: 'm m-met met',
  partly: 'm m-partly partly',
  note: 'icon icon-note note-tick',
  quote: 'icon icon-link quote-tick',
  moment: 'icon icon-moment moment-tick',
  hint: 'icon icon-hint hint-tick',
  missed: 'm m-missed missed',
  extended: 'icon icon-clock clock-tick',
  focused: 'icon icon-person clock-tick',
  focus_ended: 'icon icon-group clock-tick',
  paused: 'icon icon-pause clock-tick',
  resumed: 'icon icon-play clock-tick'
};

/** What this page has read, so that a fold opened again asks only whether anything has come since. */
const read = new Map<string, { tag: string; log: PlaybackLog }>();

/**
 * Plays an answer back from its log, which it reads from `address` by itself. It lives in the light DOM, where the
 * page's styles reach it.
 */
export class PlaybackPlayer extends LitElement {
  static override properties = {
    address: { type: String },
    moments: { attribute: false },
    labels: { attribute: false },
    marking: { type: Boolean },
    _state: { state: true },
    _place: { state: true },
    _playing: { state: true },
    _speed: { state: true },
    _skips: { state: true },
    _width: { state: true }
  };

  declare address: string;
  declare moments: Moment[];
  declare labels: Record<string, string>;
  /** Whether the moment that is shown can be chosen. */
  declare marking: boolean;
  declare _state: State;
  /** Where the play head is, in milliseconds of playing. */
  declare _place: number;
  declare _playing: boolean;
  declare _speed: number;
  declare _skips: boolean;
  declare _width: number;

  #log?: PlaybackLog;
  #axis = new PlaybackAxis([], true);
  #ticks: Tick[] = [];
  #bars: number[] = [];
  #frame = 0;
  #last = 0;
  #loaded?: Promise<void>;
  readonly #size = new ResizeObserver(([entry]) => (this._width = entry!.contentRect.width));

  constructor() {
    super();
    this.address = '';
    this.moments = [];
    this.labels = {};
    this.marking = false;
    this._state = 'loading';
    this._place = 0;
    this._playing = false;
    this._speed = 1;
    this._skips = true;
    this._width = 0;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#size.observe(this);
    this.#loaded ??= this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#size.disconnect();
    this.#pause();
  }

  /** Puts the play head at this place of the log, and into sight. */
  async goTo(seq: number): Promise<void> {
    await this.#loaded;
    await this.updateComplete;
    if (this.#log && this._state === 'ready') {
      this.#pause();
      this.#show(this.#log.timeOf(seq));
      this.querySelector<HTMLElement>('.playback-range')?.focus({ preventScroll: true });
    }
    // On a phone it is taller than the screen, and what was asked for is at its top.
    this.scrollIntoView({ block: this.offsetHeight > window.innerHeight ? 'start' : 'nearest' });
  }

  async #load(): Promise<void> {
    this._state = 'loading';
    try {
      const known = read.get(this.address);
      const answer = await fetch(new URL(this.address, document.baseURI), {
        headers: known ? { 'If-None-Match': known.tag } : {}
      });
      if (answer.status === 304 && known) {
        this.#log = known.log;
      } else if (answer.ok) {
        this.#log = await PlaybackLog.read(new Uint8Array(await answer.arrayBuffer()));
        const tag = answer.headers.get('ETag');
        if (tag) {
          read.set(this.address, { tag, log: this.#log });
        }
      } else {
        throw new Error(String(answer.status));
      }
      this.#measure();
      this._place = this.#axis.placeOf(this.#log.times[0] ?? 0);
      this._state = this.#log.isEmpty ? 'empty' : 'ready';
    } catch {
      this._state = 'failed';
    }
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('moments') && this.#log) {
      const shown = this.#axis.instantAt(this._place);
      this.#measure();
      this._place = this.#axis.placeOf(shown);
    }
  }

  /** Where everything lies on the line. */
  #measure(): void {
    const log = this.#log!;
    this.#ticks = this.moments
      .map((moment) => ({
        ...moment,
        time: moment.seq > 0 ? log.timeOf(moment.seq) : Math.max(0, moment.at - log.start)
      }))
      .sort((one, other) => one.time - other.time);
    this.#axis = new PlaybackAxis([...log.times, ...this.#ticks.map((tick) => tick.time)], this._skips);
    const bars = new Array<number>(BARS).fill(0);
    log.times.forEach((time, index) => {
      const bar = Math.min(BARS - 1, Math.floor((this.#axis.placeOf(time) / this.#axis.length) * BARS));
      bars[bar]! += log.weights[index]!;
    });
    const most = Math.max(1, ...bars);
    this.#bars = bars.map((bar) => (bar / most) ** 0.7);
  }

  get #time(): number {
    return this.#axis.instantAt(this._place);
  }

  #show(time: number): void {
    this._place = this.#axis.placeOf(time);
  }

  #move(place: number): void {
    this._place = Math.min(Math.max(place, 0), this.#axis.length);
  }

  #play(): void {
    if (this._place >= this.#axis.length) {
      this._place = 0;
    }
    this._playing = true;
    this.#last = performance.now();
    this.#frame = requestAnimationFrame(this.#tick);
  }

  #pause(): void {
    this._playing = false;
    cancelAnimationFrame(this.#frame);
  }

  readonly #toggle = (): void => (this._playing ? this.#pause() : this.#play());

  readonly #tick = (now: number): void => {
    this.#move(this._place + Math.max(0, now - this.#last) * this._speed);
    this.#last = now;
    if (this._place >= this.#axis.length) {
      this.#pause();
    } else {
      this.#frame = requestAnimationFrame(this.#tick);
    }
  };

  #skip(skips: boolean): void {
    const shown = this.#time;
    this._skips = skips;
    this.#measure();
    this.#show(shown);
  }

  #jump(tick: Tick): void {
    this.#show(tick.time);
  }

  /** To the moment before the play head, or the one after it. */
  #hop(forward: boolean): void {
    const time = this.#time;
    const next = forward
      ? this.#ticks.find((tick) => tick.time > time + 1)
      : this.#ticks.findLast((tick) => tick.time < time - 1);
    if (next) {
      this.#jump(next);
    }
  }

  /** The keys, while the focus is in here; what a button or a link would do itself is left to it. */
  readonly #press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || this._state !== 'ready') {
      return;
    }
    const target = event.target as HTMLElement;
    if (event.key === ' ' && target.closest('button, summary, input[type=checkbox]')) {
      return;
    }
    const does: Record<string, () => void> = {
      ' ': this.#toggle,
      ArrowLeft: () => this.#move(this._place - STEP),
      ArrowRight: () => this.#move(this._place + STEP),
      ArrowUp: () => this.#hop(false),
      ArrowDown: () => this.#hop(true),
      '[': () => this.#hop(false),
      ']': () => this.#hop(true),
      Home: () => this.#move(0),
      End: () => this.#move(this.#axis.length)
    };
    const doIt = does[event.key];
    if (doIt) {
      event.preventDefault();
      event.stopPropagation();
      doIt();
    }
  };

  protected override render(): TemplateResult {
    switch (this._state) {
      case 'loading':
        return html`<div class="playback-shape" role="status"><span class="hidden">${this.#word('loading')}</span></div>`;
      case 'failed':
        return html`<p class="quiet" role="alert">${this.#word('failed')}</p>
          <button class="button" type="button" @click=${() => (this.#loaded = this.#load())}>
            ${this.#word('retry')}
          </button>`;
      case 'empty':
        return html`<p class="quiet">${this.#word('nothing')}</p>`;
      default:
        return html`<div class="playback" @keydown=${this.#press}>
          ${this.#controls()} ${this.#line()} ${this.#beside()} ${this.#keys()}
        </div>`;
    }
  }

  #controls(): TemplateResult {
    const ended = this._place >= this.#axis.length;
    const word = this.#word(this._playing ? 'pause' : ended ? 'again' : 'play');
    return html`<div class="playback-controls">
      <button class="button playback-toggle" type="button" @click=${this.#toggle}>
        <span class="icon ${this._playing ? 'icon-pause' : 'icon-play'}" aria-hidden="true"></span>${word}
      </button>
      <div class="pair playback-speeds" role="group" aria-label=${this.#word('speed')}>
        ${SPEEDS.map(
          (speed) =>
            html`<button
              type="button"
              aria-pressed=${this._speed === speed}
              aria-label=${fill(this.#word('speed.times'), speed)}
              @click=${() => (this._speed = speed)}
            >
              ${speed}×
            </button>`
        )}
      </div>
      <label class="playback-skip">
        <input
          type="checkbox"
          role="switch"
          .checked=${this._skips}
          @change=${(event: Event) => this.#skip((event.target as HTMLInputElement).checked)}
        />${this.#word('skip')}
      </label>
      ${this.marking
        ? html`<button class="button playback-use" type="button" @click=${this.#choose}>
            <span class="icon icon-moment" aria-hidden="true"></span>${this.#word('use')}
          </button>`
        : nothing}
    </div>`;
  }

  readonly #choose = (): void => {
    this.#pause();
    const seq = Math.max(1, this.#log!.seqAt(this.#time));
    this.dispatchEvent(new CustomEvent('playback-moment', { detail: seq, bubbles: true }));
  };

  #line(): TemplateResult {
    const { length } = this.#axis;
    const percent = (place: number): string => `${((place / length) * 100).toFixed(3)}%`;
    const lanes = this.#lanes();
    const current = this.#current();
    const now = clock(this.#time);
    return html`<div class="playback-line">
      ${this.#ticks.length > 0
        ? html`<div class="playback-ticks" style="--lanes: ${Math.max(...lanes) + 1}">
            ${this.#ticks.map(
              (tick, index) =>
                html`<button
                  type="button"
                  class="playback-tick"
                  style="left: ${percent(this.#axis.placeOf(tick.time))}; --lane: ${lanes[index]}"
                  aria-label="${tick.title}, ${clock(tick.time)}"
                  aria-current=${tick === current ? 'true' : nothing}
                  title="${tick.title}, ${clock(tick.time)}"
                  @click=${() => this.#jump(tick)}
                >
                  <span class=${SHAPES[tick.kind]} aria-hidden="true"></span>
                </button>`
            )}
          </div>`
        : nothing}
      <div class="playback-track">
        <div class="playback-bars" aria-hidden="true">
          ${this.#bars.map((bar) => html`<i style="height: ${(bar * 100).toFixed(1)}%"></i>`)}
        </div>
        <input
          class="playback-range"
          type="range"
          min="0"
          max=${Math.ceil(length)}
          step="any"
          .value=${String(this._place)}
          aria-label=${this.#word('position')}
          aria-valuetext=${fill(this.#word('position.of'), now, clock(this.#axis.end))}
          @input=${(event: Event) => this.#move(Number((event.target as HTMLInputElement).value))}
        />
      </div>
      <div class="playback-head" style="left: ${percent(this._place)}" aria-hidden="true"><b>${now}</b></div>
      <div class="playback-axis" aria-hidden="true">
        ${[0, 0.25, 0.5, 0.75, 1].map(
          (share) => html`<span style="left: ${share * 100}%">${clock(this.#axis.instantAt(share * length))}</span>`
        )}
      </div>
    </div>`;
  }

  /** In which lane each tick lies, so that none hides another. */
  #lanes(): number[] {
    const width = this._width || 320;
    const ends = new Array<number>(LANES).fill(-Infinity);
    return this.#ticks.map((tick) => {
      const x = (this.#axis.placeOf(tick.time) / this.#axis.length) * width;
      let lane = ends.findIndex((end) => x - end >= TICK);
      if (lane < 0) {
        lane = ends.indexOf(Math.min(...ends));
      }
      ends[lane] = x;
      return lane;
    });
  }

  /** The last tick that the play head has come to. */
  #current(): Tick | undefined {
    const time = this.#time + 1;
    return this.#ticks.findLast((tick) => tick.time <= time);
  }

  #beside(): TemplateResult {
    const current = this.#current();
    const standing = this.#log!.standingAfter(this.#log!.countAt(this.#time));
    return html`<div class="playback-beside">
      <div>
        <p class="small faint">${fill(this.#word('at'), clock(this.#time))}</p>
        <div class="playback-text reading" role="region" aria-label=${this.#word('text')} tabindex="0">
          ${answerText(standing)}
        </div>
      </div>
      <div>
        <p class="small faint" id="${this.#id}-moments">${this.#word('moments')}</p>
        ${this.#ticks.length === 0
          ? html`<p class="small quiet">${this.#word('moments.none')}</p>`
          : html`<ol class="playback-moments" aria-labelledby="${this.#id}-moments">
              ${this.#ticks.map((tick) => this.#item(tick, tick === current))}
            </ol>`}
      </div>
    </div>`;
  }

  #item(tick: Tick, current: boolean): TemplateResult {
    return html`<li>
      <button type="button" aria-current=${current ? 'true' : nothing} @click=${() => this.#jump(tick)}>
        <span class=${SHAPES[tick.kind]} aria-hidden="true"></span>
        <span class="playback-what"
          ><span class="strong">${tick.title}</span> <time class="small faint">${clock(tick.time)}</time>${tick.words
            ? html`<span class="small quiet playback-words">${tick.words}</span>`
            : nothing}</span
        >
      </button>
    </li>`;
  }

  #keys(): TemplateResult {
    const keys: [string, string[]][] = [
      ['keys.play', ['Space']],
      ['keys.back', ['←', '→']],
      ['keys.moment', ['↑', '↓', '[', ']']],
      ['keys.ends', ['Home', 'End']]
    ];
    return html`<details class="playback-keys small">
      <summary>${this.#word('keys')}</summary>
      <dl>
        ${keys.map(
          ([word, names]) =>
            html`<div>
              <dt>${names.map((name) => html`<kbd>${name}</kbd> `)}</dt>
              <dd>${this.#word(word)}</dd>
            </div>`
        )}
      </dl>
    </details>`;
  }

  get #id(): string {
    return `playback-${this.address.slice(this.address.lastIndexOf('/') + 1)}`;
  }

  #word(name: string): string {
    return this.labels[`scoring.playback.${name}`] ?? '';
  }

  /** While it plays, what is typed stays in sight. */
  protected override updated(): void {
    const box = this.querySelector<HTMLElement>('.playback-text');
    const caret = box?.querySelector<HTMLElement>('.playback-caret');
    if (box && caret) {
      const from = caret.offsetTop - box.offsetTop;
      if (from < box.scrollTop || from > box.scrollTop + box.clientHeight - 2 * caret.offsetHeight) {
        box.scrollTop = from - box.clientHeight / 2;
      }
    }
  }
}

function fill(sentence: string, ...values: (string | number)[]): string {
  return values.reduce<string>((filled, value, index) => filled.replace(`{${index}}`, String(value)), sentence);
}

function clock(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1_000);
  const minutes = Math.floor(seconds / 60);
  const rest = String(seconds % 60).padStart(2, '0');
  return minutes < 60
    ? `${minutes}:${rest}`
    : `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}:${rest}`;
}

customElements.define('playback-player', PlaybackPlayer);
