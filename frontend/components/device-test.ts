import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { DeviceChoice, type Words } from './call-devices';
import { DeviceProblem, direct, type Kind, OwnMedia } from './call-media';
import type { Level } from './call-level';

/** So loud is a voice, and not the room. */
const HEARD = 0.35;

/**
 * One's own picture, how loud one is, and a tone. Everything stays in this browser; with the last step away from the
 * screen camera and microphone are off.
 */
export class DeviceTest extends LitElement {
  static override properties = {
    labels: { attribute: false },
    _state: { state: true },
    _problem: { state: true },
    _heard: { state: true },
    _plays: { state: true }
  };

  declare labels: Words;
  declare _state: 'out' | 'asking' | 'in';
  declare _problem?: string;
  declare _heard: boolean;
  declare _plays: boolean;

  #media?: OwnMedia;
  #level?: Level;
  #focus?: string;
  readonly #choice = new DeviceChoice((kind) => void this.#chosen(kind));

  constructor() {
    super();
    this.labels = {};
    this._state = 'out';
    this._heard = false;
    this._plays = false;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('pagehide', this.#stop);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('pagehide', this.#stop);
    this.#stop();
  }

  protected override updated(): void {
    if (this.#focus) {
      this.querySelector<HTMLElement>(this.#focus)?.focus();
      this.#focus = undefined;
    }
  }

  readonly #begin = async (): Promise<void> => {
    const pressed = this.contains(document.activeElement);
    this._state = 'asking';
    this._problem = undefined;
    const media = new OwnMedia();
    this.#media = media;
    try {
      const [{ Level }] = await Promise.all([import('./call-level'), media.open(true)]);
      if (this.#media !== media) {
        media.close();
        return;
      }
      media.lost = () => this.#listen();
      this._problem = media.withoutCamera ? 'problem.camera' : undefined;
      this._state = 'in';
      this.#focus = '.tone';
      this.#level = new Level(this.#told);
      this.#listen();
      void this.#choice.look();
    } catch (error) {
      if (this.#media === media) {
        this.#stop();
        this.#focus = pressed ? '.begin' : undefined;
        this._problem = `problem.${error instanceof DeviceProblem ? error.problem : 'other'}`;
      }
    }
  };

  readonly #stop = (): void => {
    this.#level?.close();
    this.#level = undefined;
    this.#media?.close();
    this.#media = undefined;
    this.#choice.end();
    this._state = 'out';
    this._heard = false;
  };

  readonly #stopped = (): void => {
    this.#stop();
    this._problem = undefined;
    this.#focus = '.begin';
  };

  #listen(): void {
    if (this.#media) {
      this.#level?.hear(this.#media.stream);
      this.requestUpdate();
    }
  }

  async #chosen(kind?: Kind): Promise<void> {
    const media = this.#media;
    if (media && (kind === 'camera' || kind === 'microphone')) {
      this._problem = undefined;
      try {
        await media.change(kind);
      } catch (error) {
        this._problem = `problem.${error instanceof DeviceProblem ? error.problem : 'other'}`;
      }
      this.#listen();
    }
    this.requestUpdate();
  }

  /** Moves the bar by itself; nothing else of the screen is drawn anew for it. */
  readonly #told = (level: number): void => {
    const meter = this.querySelector<HTMLElement>('.level-meter');
    meter?.style.setProperty('--level', level.toFixed(2));
    meter?.setAttribute('aria-valuenow', String(Math.round(level * 100)));
    if (level > HEARD) {
      this._heard = true;
    }
  };

  readonly #tone = async (): Promise<void> => {
    if (this._plays) {
      return; // the button stays one, so that whoever pressed it keeps their place
    }
    this._plays = true;
    try {
      const { tone } = await import('./call-level');
      await tone(direct);
    } catch {
      this._problem = 'problem.other';
    } finally {
      this._plays = false;
    }
  };

  protected override render() {
    return html`<section class="device-test" data-state=${this._state} aria-label=${this.labels.test ?? ''}>
      ${this._problem
        ? html`<div class="notice" role="alert">
            <span class="icon icon-info" aria-hidden="true"></span>
            <p>${this.labels[this._problem]}</p>
          </div>`
        : nothing}
      ${this._state === 'in' ? this.#inside() : this.#outside()}
    </section>`;
  }

  #outside(): TemplateResult {
    const asking = this._state === 'asking';
    return html`<button class="button begin" ?disabled=${asking} @click=${this.#begin}>
        <span class="icon icon-camera" aria-hidden="true"></span>${this.labels.test}
      </button>
      <p class="small quiet" role="status">${asking ? this.labels['test.asking'] : this.labels['test.about']}</p>`;
  }

  #inside(): TemplateResult {
    const { labels } = this;
    const media = this.#media;
    return html`<div class="tested">
      ${media?.camera
        ? html`<div class="stage" data-seen="true">
            <video
              class="mirror"
              autoplay
              playsinline
              .muted=${true}
              aria-label=${labels.self ?? ''}
              .srcObject=${media.stream}
            ></video>
          </div>`
        : nothing}
      <div class="checks">
        <div>
          <p class="small" role="status">${this._heard ? labels['test.heard'] : labels['test.speak']}</p>
          <div
            class="level-meter"
            role="meter"
            aria-label=${labels['test.level'] ?? ''}
            aria-valuemin="0"
            aria-valuemax="100"
            aria-valuenow="0"
          >
            <span></span>
          </div>
        </div>
        ${this.#choice.render(labels, ['microphone', 'camera', 'speaker'])}
        <div class="row wrap">
          <button class="button small tone" aria-disabled=${this._plays} @click=${this.#tone}>
            <span class="icon icon-play" aria-hidden="true"></span>${labels['test.tone']}
          </button>
          <button class="button plain small" @click=${this.#stopped}>${labels['test.stop']}</button>
          <span class="small quiet" role="status">${this._plays ? labels['test.playing'] : ''}</span>
        </div>
      </div>
    </div>`;
  }
}

customElements.define('device-test', DeviceTest);
