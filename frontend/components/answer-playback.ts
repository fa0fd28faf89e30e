// Plays an answer back. What plays, and with it what reads the log, comes only when somebody opens one.
import type { PlaybackPlayer } from './playback-player';

/** What the server says of it, handed on as it is. */
const FROM_SERVER = ['address', 'moments', 'labels', 'marking'] as const;

class AnswerPlayback extends HTMLElement {
  #player?: PlaybackPlayer;
  #wanted?: number;

  connectedCallback(): void {
    this.classList.add('answer-playback');
    void this.#open();
  }

  /** Puts the play head at this place of the log, and into sight. */
  playFrom(seq: number): void {
    this.#wanted = seq;
    this.#go();
  }

  async #open(): Promise<void> {
    if (!this.#player) {
      await import('./playback-player');
      this.#player ??= document.createElement('playback-player') as PlaybackPlayer;
      for (const name of FROM_SERVER) {
        this.#handOn(name);
      }
    }
    if (this.isConnected) {
      this.replaceChildren(this.#player);
      this.#go();
    }
  }

  #handOn(name: (typeof FROM_SERVER)[number]): void {
    const player = this.#player as unknown as Record<string, unknown>;
    const given = (this as Record<string, unknown>)[name];
    if (given !== undefined) {
      player[name] = given;
    }
    Object.defineProperty(this, name, {
      get: () => player[name],
      set: (value: unknown) => (player[name] = value),
      configurable: true
    });
  }

  #go(): void {
    if (this.#player?.isConnected && this.#wanted !== undefined) {
      void this.#player.goTo(this.#wanted);
      this.#wanted = undefined;
    }
  }
}

customElements.define('answer-playback', AnswerPlayback);
