import { html, nothing, type TemplateResult } from 'lit';
import { choose, chosen, devices, type Kind } from './call-media';

export type Words = Partial<Record<string, string>>;

/** The devices of a kind to choose from; none where there is no choice. */
export class DeviceChoice {
  #found: Record<Kind, MediaDeviceInfo[]> = { microphone: [], camera: [], speaker: [] };
  readonly #changed: (kind?: Kind) => void;
  #listens = false;

  /** @param changed is told what was chosen, or of nothing when there are others to choose from */
  constructor(changed: (kind?: Kind) => void) {
    this.#changed = changed;
  }

  /** Names are known once something was opened, so this comes after it. */
  readonly look = async (): Promise<void> => {
    if (!this.#listens) {
      this.#listens = true;
      navigator.mediaDevices?.addEventListener('devicechange', this.look);
    }
    this.#found = await devices();
    this.#changed();
  };

  end(): void {
    this.#listens = false;
    navigator.mediaDevices?.removeEventListener('devicechange', this.look);
  }

  render(words: Words, kinds: Kind[]): TemplateResult {
    const own = chosen();
    return html`<div class="devices">
      ${kinds
        .filter((kind) => this.#found[kind].length > 0)
        .map(
          (kind) => html`<label class="small"
            ><span>${words[kind]}</span
            ><select class="input" @change=${(event: Event) => this.#choose(kind, event)}>
              ${this.#found[kind].some((device) => device.deviceId === 'default')
                ? nothing
                : html`<option value="" ?selected=${!own[kind]}>${words.default}</option>`}
              ${this.#found[kind].map(
                (device) =>
                  html`<option value=${device.deviceId} ?selected=${device.deviceId === own[kind]}>
                    ${device.label}
                  </option>`
              )}
            </select></label
          >`
        )}
    </div>`;
  }

  #choose(kind: Kind, event: Event): void {
    choose(kind, (event.target as HTMLSelectElement).value);
    this.#changed(kind);
  }
}
