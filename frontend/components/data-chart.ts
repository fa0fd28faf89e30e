// Numbers drawn as the server hands them over. What draws comes only when there is something to draw.

import type { Drawing } from './data-chart-drawing';

const dark = matchMedia('(prefers-color-scheme: dark)');

class DataChart extends HTMLElement {
  #drawn: unknown;
  #drawing?: Drawing;
  #size?: ResizeObserver;
  #redraw = (): void => void this.show();

  get drawn(): unknown {
    return this.#drawn;
  }

  set drawn(drawn: unknown) {
    this.#drawn = drawn;
    void this.show();
  }

  connectedCallback(): void {
    // The server may have set the property before this class was loaded.
    if (Object.prototype.hasOwnProperty.call(this, 'drawn')) {
      const early = this.drawn;
      delete (this as { drawn?: unknown }).drawn;
      this.#drawn = early;
    }
    dark.addEventListener('change', this.#redraw);
    this.#size = new ResizeObserver(() => this.#drawing?.resize());
    this.#size.observe(this);
    void this.show();
  }

  disconnectedCallback(): void {
    dark.removeEventListener('change', this.#redraw);
    this.#size?.disconnect();
    this.#drawing?.dispose();
    this.#drawing = undefined;
  }

  private async show(): Promise<void> {
    const kind = this.getAttribute('kind');
    if (!this.isConnected || this.#drawn === undefined || kind === null) {
      return;
    }
    const { draw } = await import('./data-chart-drawing');
    if (!this.isConnected) {
      return;
    }
    this.#drawing?.dispose();
    this.#drawing = draw(this, kind, this.#drawn, (href) => this.follow(href));
    this.toggleAttribute('ready', true);
  }

  /** As a click on a link would, so that the router has its say. */
  private follow(href: string): void {
    const link = document.createElement('a');
    link.href = href;
    link.setAttribute('router-link', '');
    link.hidden = true;
    this.append(link);
    link.click();
    link.remove();
  }
}

customElements.define('data-chart', DataChart);
