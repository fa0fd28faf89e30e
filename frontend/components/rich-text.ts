// Shows HTML that the server made from Markdown and passed through its allow-list; draws formulas and colours code.
// Both libraries come only when there is something for them to do.

const languages = new Set(['python', 'sql', 'bash']);
const aliases: Record<string, string> = { py: 'python', python3: 'python', sh: 'bash', shell: 'bash', console: 'bash' };

class RichText extends HTMLElement {
  private source = '';
  // What fits depends on the room there is: a preview may be drawn before it is shown.
  private readonly room = new ResizeObserver(() => this.letScroll());

  get html(): string {
    return this.source;
  }

  set html(html: string) {
    this.source = html;
    this.show();
  }

  connectedCallback(): void {
    this.room.observe(this);
    // The server may have set the property before this class was loaded.
    if (Object.prototype.hasOwnProperty.call(this, 'html')) {
      const early = this.html;
      delete (this as { html?: string }).html;
      this.html = early;
    }
  }

  disconnectedCallback(): void {
    this.room.disconnect();
  }

  private show(): void {
    this.innerHTML = this.source;
    this.querySelectorAll('table').forEach((table) => {
      const frame = document.createElement('div');
      frame.className = 'wide-part';
      table.replaceWith(frame);
      frame.append(table);
    });
    this.draw().catch(() => {
      // The text as it was written stays readable.
    });
    this.colour().catch(() => {});
    // The corner of a table with titles on two sides is no title.
    this.querySelectorAll('th:empty').forEach((corner) => corner.replaceWith(document.createElement('td')));
    this.querySelectorAll('pre').forEach((block) => block.classList.add('wide-part'));
    this.letScroll();
  }

  private async draw(): Promise<void> {
    const formulas = [...this.querySelectorAll<HTMLElement>('.math')];
    if (formulas.length === 0) {
      return;
    }
    const [{ default: katex }] = await Promise.all([import('katex'), import('katex/dist/katex.css')]);
    formulas.forEach((formula) => {
      const displayMode = formula.dataset.math === 'display';
      katex.render(formula.textContent ?? '', formula, {
        displayMode,
        throwOnError: false,
        errorColor: 'currentColor',
        trust: false,
        maxSize: 20,
        maxExpand: 200,
        strict: 'ignore',
      });
      formula.classList.toggle('wide-part', displayMode);
    });
    this.letScroll();
    await document.fonts.ready;
    this.letScroll();
  }

  private async colour(): Promise<void> {
    const blocks = [...this.querySelectorAll<HTMLElement>('pre > code[class^="language-"]')]
      .map((block) => ({ block, language: block.className.replace('language-', '').toLowerCase() }))
      .map(({ block, language }) => ({ block, language: aliases[language] ?? language }))
      .filter(({ language }) => languages.has(language));
    if (blocks.length === 0) {
      return;
    }
    const [{ default: highlight }, { default: python }, { default: sql }, { default: bash }] = await Promise.all([
      import('highlight.js/lib/core'),
      import('highlight.js/lib/languages/python'),
      import('highlight.js/lib/languages/sql'),
      import('highlight.js/lib/languages/bash'),
    ]);
    highlight.registerLanguage('python', python);
    highlight.registerLanguage('sql', sql);
    highlight.registerLanguage('bash', bash);
    blocks.forEach(({ block, language }) => {
      // The highlighter escapes what it is given; textContent is the text as the server let it through.
      block.innerHTML = highlight.highlight(block.textContent ?? '', { language, ignoreIllegals: true }).value;
      block.classList.add('hljs');
    });
  }

  /** What is wider than the screen scrolls by itself, by keyboard too. */
  private letScroll(): void {
    requestAnimationFrame(() => {
      this.querySelectorAll<HTMLElement>('.wide-part').forEach((part) => {
        if (part.scrollWidth > part.clientWidth) {
          part.tabIndex = 0;
        } else {
          part.removeAttribute('tabindex');
        }
      });
    });
  }
}

customElements.define('rich-text', RichText);
