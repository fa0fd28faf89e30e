// Where an editor writes a card: lines with numbers, what there is to say about them marked, and every pause sent to the
// server. What the server has not confirmed stays in this browser, over a lost connection, a crash and a reload.
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { indentUnit } from '@codemirror/language';
import { EditorState, type Extension, StateEffect, StateField } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  drawSelection,
  EditorView,
  keymap,
  lineNumbers,
  MatchDecorator,
  ViewPlugin,
  type ViewUpdate
} from '@codemirror/view';
import { html, LitElement, type PropertyValues } from 'lit';

type Marked = { line: number; severity: string };
type Labels = Partial<Record<'saved' | 'saving' | 'unsent', string>>;
/** What this browser keeps until the server has it; `version` is the draft's that it was typed on. */
type Kept = { version: number; text: string };

const PAUSE = 350;
const LONGEST_WAIT = 1_500;
const WORRIES_AFTER = 5_000;

const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;

const structure = new MatchDecorator({
  regexp: /^\s*(?:#{2,3} |\?\?\? |!!! ).*|\*\*[^*]+\*\*/g,
  decoration: (match) => Decoration.mark({ class: match[0].startsWith('**') ? 'card-label' : 'card-head' })
});

const structured = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;

    constructor(view: EditorView) {
      this.decorations = structure.createDeco(view);
    }

    update(update: ViewUpdate) {
      this.decorations = structure.updateDeco(update, this.decorations);
    }
  },
  { decorations: (plugin) => plugin.decorations }
);

const mark = StateEffect.define<Marked[]>();

const marked = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(lines, transaction) {
    let now = lines.map(transaction.changes);
    for (const effect of transaction.effects) {
      if (effect.is(mark)) {
        const { doc } = transaction.state;
        now = Decoration.set(
          effect.value
            .filter(({ line }) => line >= 1 && line <= doc.lines)
            .map(({ line, severity }) =>
              Decoration.line({ class: `card-marked ${severity.toLowerCase()}` }).range(doc.line(line).from)
            ),
          true
        );
      }
    }
    return now;
  },
  provide: (field) => EditorView.decorations.from(field)
});

/**
 * `text` is what the server has, as its draft number `version`, and `kept` the last `serial` that it has confirmed.
 * Every text that goes to the server is a `card-typed` with a serial of its own; a `card-found` hands over a text that
 * this browser kept and that belongs to another version.
 */
export class CardEditor extends LitElement {
  static override properties = {
    text: { type: String },
    version: { type: Number },
    kept: { type: Number },
    place: { type: String },
    label: { type: String },
    findings: { attribute: false },
    labels: { attribute: false },
    _status: { state: true }
  };

  declare text: string;
  declare version: number;
  declare kept: number;
  declare place: string;
  declare label: string;
  declare findings: Marked[];
  declare labels: Labels;
  declare _status: keyof Labels | '';

  #view?: EditorView;
  #serial = 0;
  #sent = '';
  #since = 0;
  #pause?: number;
  #worry?: number;

  constructor() {
    super();
    this.text = '';
    this.version = 0;
    this.kept = 0;
    this.place = '';
    this.label = '';
    this.findings = [];
    this.labels = {};
    this._status = '';
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('pagehide', this.#flush);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('pagehide', this.#flush);
    window.clearTimeout(this.#pause);
    window.clearTimeout(this.#worry);
  }

  /** Selects a line and shows it. */
  goToLine(number: number): void {
    const view = this.#view;
    if (view) {
      const line = view.state.doc.line(Math.min(Math.max(1, number), view.state.doc.lines));
      view.dispatch({
        selection: { anchor: line.from, head: line.to },
        effects: EditorView.scrollIntoView(line.from, { y: 'center' })
      });
      view.focus();
    }
  }

  /** Puts another text in the place of this one; undo brings this one back. */
  replaceText(text: string): void {
    this.#view?.dispatch({ changes: { from: 0, to: this.#view.state.doc.length, insert: text } });
    this.#flush();
    this.#view?.focus();
  }

  override focus(): void {
    this.#view?.focus();
  }

  protected override render() {
    return html`
      <div class="card-source"></div>
      <p class="card-status small" data-state=${this._status}>${this._status ? this.labels[this._status] : ''}</p>
    `;
  }

  protected override firstUpdated(): void {
    this.#view = new EditorView({
      parent: this.querySelector<HTMLElement>(':scope > .card-source')!,
      state: EditorState.create({ doc: this.text, extensions: this.#extensions() })
    });
    this.#sent = this.text;
    this.#recover();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('findings')) {
      this.#view?.dispatch({ effects: mark.of(this.findings ?? []) });
    }
    if (changed.has('kept') && this.#serial > 0 && this.kept >= this.#serial) {
      window.clearTimeout(this.#worry);
      this._status = 'saved';
      this.#forget();
    }
  }

  #extensions(): Extension {
    return [
      lineNumbers(),
      history(),
      structured,
      marked,
      indentUnit.of('    '),
      EditorState.tabSize.of(4),
      EditorView.lineWrapping,
      window.matchMedia('(pointer: fine)').matches ? drawSelection(isCalm ? { cursorBlinkRate: 0 } : {}) : [],
      EditorView.contentAttributes.of({
        'aria-label': this.label,
        'aria-multiline': 'true',
        tabindex: '0',
        spellcheck: 'true',
        autocapitalize: 'sentences'
      }),
      EditorView.domEventHandlers({ blur: () => this.#flush() }),
      EditorView.updateListener.of((update) => {
        if (update.docChanged) {
          this.#typed();
        }
      }),
      keymap.of([
        {
          key: 'Mod-s',
          preventDefault: true,
          run: () => {
            this.#flush();
            return true;
          }
        },
        ...historyKeymap,
        ...defaultKeymap
      ])
    ];
  }

  #typed(): void {
    const now = Date.now();
    this.#since ||= now;
    this._status = 'saving';
    this.#remember();
    window.clearTimeout(this.#pause);
    this.#pause = window.setTimeout(this.#flush, Math.max(0, Math.min(PAUSE, this.#since + LONGEST_WAIT - now)));
  }

  readonly #flush = (): void => {
    window.clearTimeout(this.#pause);
    this.#since = 0;
    const text = this.#view?.state.doc.toString() ?? this.#sent;
    if (text === this.#sent) {
      return;
    }
    this.#sent = text;
    this.#serial++;
    window.clearTimeout(this.#worry);
    this.#worry = window.setTimeout(() => (this._status = 'unsent'), WORRIES_AFTER);
    this.dispatchEvent(new CustomEvent('card-typed', { detail: { text, serial: this.#serial } }));
  };

  /** Takes up what was typed here and never arrived. */
  #recover(): void {
    const kept = this.#remembered();
    if (!kept || kept.text === this.text) {
      this.#forget();
    } else if (kept.version === this.version) {
      this.replaceText(kept.text);
    } else {
      this.dispatchEvent(new CustomEvent('card-found', { detail: { text: kept.text } }));
    }
  }

  #remember(): void {
    try {
      const kept: Kept = { version: this.version, text: this.#view!.state.doc.toString() };
      window.localStorage.setItem(this.place, JSON.stringify(kept));
    } catch {
      // A browser without room keeps the text on screen; the server has it after the next pause.
    }
  }

  #remembered(): Kept | undefined {
    try {
      return JSON.parse(window.localStorage.getItem(this.place) ?? 'null') ?? undefined;
    } catch {
      return undefined;
    }
  }

  #forget(): void {
    try {
      if (this.#view?.state.doc.toString() === this.#sent) {
        window.localStorage.removeItem(this.place);
      }
    } catch {
      // Nothing was kept.
    }
  }
}

customElements.define('card-editor', CardEditor);
