import { Compartment, EditorState, type Extension } from '@codemirror/state';
import { EditorView, keymap, placeholder } from '@codemirror/view';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { yCollab, yUndoManagerKeymap } from 'y-codemirror.next';
import * as Y from 'yjs';
import { AnswerSync, type SaveState } from './answer-sync';
import { insertCodeBlock, writing } from './answer-writing';
import { Refusal } from './room-protocol';

/** The sentences that the server has translated; `{0}` is a time. */
type Labels = Partial<
  Record<
    | 'loading'
    | 'ready'
    | 'saved'
    | 'saving'
    | 'offline'
    | 'unkept'
    | 'closed'
    | 'watched'
    | 'lookedOn'
    | 'back'
    | 'tooLong'
    | 'codeBlock'
    | 'refused.closed'
    | 'refused.notFound'
    | 'refused.full'
    | 'refused.readOnly'
    | 'refused.other'
    | 'keys',
    string
  >
>;

const NOTICE_STAYS = 8_000;
const CLOCK_TICKS = 5_000;
/** Shorter troubles are not worth a word in somebody's ear. */
const ANNOUNCE_AFTER = 3_000;

/**
 * The editor of an answer. `socket`, `account` and `attempt` together open one that is saved as it is typed;
 * without them it shows `text`.
 *
 * It lives in the light DOM: phones select and compose text more reliably there.
 */
export class AnswerEditor extends LitElement {
  static override properties = {
    socket: { type: String },
    account: { type: String },
    attempt: { type: String },
    shared: { type: Boolean },
    text: { type: String },
    readonly: { type: Boolean },
    label: { type: String },
    placeholder: { type: String },
    labels: { attribute: false },
    _state: { state: true },
    _notice: { state: true },
    _now: { state: true }
  };

  declare socket?: string;
  declare account?: string;
  declare attempt?: string;
  /** Whether somebody else has it open too. */
  declare shared: boolean;
  declare text?: string;
  declare readonly: boolean;
  declare label: string;
  declare placeholder: string;
  declare labels: Labels;
  declare _state: SaveState;
  declare _notice: string;
  declare _now: number;

  #view?: EditorView;
  #sync?: AnswerSync;
  #undo?: Y.UndoManager;
  #wasWritable = false;
  #wantsFocus = false;
  #heardClosed = false;
  #savedAt = 0;
  #offlineAt = 0;
  #said = '';
  #sayLater?: number;
  #noticeTimer?: number;
  #clock?: number;
  readonly #outside = new Compartment();

  constructor() {
    super();
    this.readonly = false;
    this.shared = false;
    this.label = '';
    this.placeholder = '';
    this.labels = {};
    this._state = { kind: 'loading' };
    this._notice = '';
    this._now = Date.now();
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#clock = window.setInterval(() => (this._now = Date.now()), CLOCK_TICKS);
    window.addEventListener('beforeunload', this.#warn);
    if (this.hasUpdated) {
      this.#open();
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.clearInterval(this.#clock);
    window.removeEventListener('beforeunload', this.#warn);
    this.#close();
  }

  /** Puts a code block at the caret. */
  insertCodeBlock(): void {
    if (this.#view) {
      insertCodeBlock(this.#view);
    }
  }

  /** The words that are marked. */
  get marked(): string {
    const { state } = this.#view ?? {};
    return state ? state.sliceDoc(state.selection.main.from, state.selection.main.to) : '';
  }

  /** Fulfilled with whether all is on the server, at the latest after so many milliseconds. */
  async settled(milliseconds: number): Promise<boolean> {
    return (await this.#sync?.settled(milliseconds)) ?? true;
  }

  /** Focus that is asked for too early is given once one can write, unless it has gone elsewhere by then. */
  override focus(): void {
    this.#wantsFocus = !this.#isEditable;
    this.#view?.focus();
  }

  protected override render() {
    const showsStatus = this.#isLive;
    return html`
      <div class="answer-text"></div>
      ${showsStatus
        ? html`<div class="answer-status" data-state=${this._state.kind}>
            <span class="answer-saved">${this._notice || this.#status()}</span>
            ${this.#isEditable
              ? html`<button class="answer-code-button" type="button" @click=${() => this.insertCodeBlock()}>
                  ${this.labels.codeBlock}<kbd>${isMac ? '⌘' : 'Ctrl'}</kbd><kbd>E</kbd>
                </button>`
              : nothing}
          </div>`
        : nothing}
      <span class="answer-heard" role="status" aria-live="polite"></span>
      <span class="answer-heard" id=${this.#keysId}>${this.#isEditable ? this.labels.keys : ''}</span>
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!this.#view || changed.has('socket') || changed.has('account') || changed.has('attempt') || changed.has('shared')) {
      this.#open();
    } else if (changed.has('text') && !this.#isLive) {
      this.#view?.setState(this.#plainState());
    } else if (changed.has('readonly') || changed.has('label') || changed.has('placeholder') || changed.has('labels')) {
      this.#reconfigure();
    }
  }

  get #isLive(): boolean {
    return Boolean(this.socket && this.account && this.attempt);
  }

  get #isEditable(): boolean {
    return this.#isLive && !this.readonly && (this.#sync?.isWritable ?? false);
  }

  get #keysId(): string {
    return `answer-keys-${this.attempt ?? 'none'}`;
  }

  #open(): void {
    this.#close();
    const parent = this.querySelector<HTMLElement>(':scope > .answer-text')!;
    this.#view = new EditorView({ parent, state: this.#plainState() });
    if (!this.#isLive) {
      return;
    }
    const address = { socket: this.socket!, account: this.account!, attempt: this.attempt!, shared: this.shared };
    const sync = new AnswerSync(address);
    this.#sync = sync;
    sync.onState = (state) => this.#changed(state);
    void sync.start().then(() => {
      if (this.#sync === sync) {
        this.#undo = new Y.UndoManager(sync.text);
        this.#view!.setState(this.#liveState(sync, this.#undo));
        this.#reconfigure();
        void AnswerSync.sendLeftovers(address);
      }
    });
  }

  #close(): void {
    this.#view?.destroy();
    this.#view = undefined;
    this.#undo?.destroy();
    this.#undo = undefined;
    this.#sync?.leave();
    this.#sync = undefined;
    this.#wasWritable = false;
    this.#heardClosed = false;
    this._state = { kind: 'loading' };
    window.clearTimeout(this.#sayLater);
  }

  #plainState(): EditorState {
    return EditorState.create({
      doc: this.#isLive ? '' : (this.text ?? ''),
      extensions: [this.#outside.of(this.#fromOutside()), writing(() => {})]
    });
  }

  #liveState(sync: AnswerSync, undoManager: Y.UndoManager): EditorState {
    return EditorState.create({
      doc: sync.text.toString(),
      selection: { anchor: sync.text.length },
      extensions: [
        this.#outside.of(this.#fromOutside()),
        keymap.of(yUndoManagerKeymap),
        writing(() => this.#notify(this.labels.tooLong ?? '')),
        yCollab(sync.text, sync.awareness ?? null, { undoManager })
      ]
    });
  }

  /** What the server's side may change at any time. */
  #fromOutside(): Extension {
    const editable = this.#isEditable;
    return [
      EditorState.readOnly.of(!editable),
      EditorView.editable.of(editable),
      EditorView.contentAttributes.of({
        'aria-label': this.label,
        'aria-describedby': this.#keysId,
        'aria-readonly': String(!editable),
        tabindex: '0'
      }),
      this.placeholder && editable ? placeholder(this.placeholder) : []
    ];
  }

  #reconfigure(): void {
    this.#wasWritable = this.#isEditable;
    this.#view?.dispatch({ effects: this.#outside.reconfigure(this.#fromOutside()) });
    if (this.#wantsFocus && this.#isEditable) {
      this.#wantsFocus = false;
      if (document.activeElement === document.body || this.contains(document.activeElement)) {
        this.#view?.focus();
      }
    }
  }

  #changed(state: SaveState): void {
    const before = this._state;
    if (state.kind === 'saved' && before.kind !== 'saved') {
      this.#savedAt = Date.now();
    }
    if ((state.kind === 'offline' || state.kind === 'unkept') && before.kind !== state.kind) {
      this.#offlineAt = Date.now();
    }
    if (before.kind === state.kind && before.reason === state.reason && this.#wasWritable === this.#isEditable) {
      return;
    }
    this._now = Date.now();
    this._state = state;
    if (this.#wasWritable !== this.#isEditable) {
      this.#reconfigure();
    }
    this.#say(state);
    if (this.#sync?.isClosed && !this.#heardClosed) {
      this.#heardClosed = true;
      this.dispatchEvent(new CustomEvent('answer-closed'));
    }
  }

  /** Troubles are said aloud, and that they are over; that a word was saved is not. */
  #say(state: SaveState): void {
    const trouble = state.kind === 'offline' || state.kind === 'unkept' || state.kind === 'refused';
    window.clearTimeout(this.#sayLater);
    if (trouble || state.kind === 'closed') {
      this.#sayLater = window.setTimeout(() => this.#speak(this.#status()), ANNOUNCE_AFTER);
    } else if (state.kind === 'saved' && this.#said) {
      this.#speak(this.labels.back ?? '');
      this.#said = '';
    }
  }

  #speak(sentence: string): void {
    this.#said = sentence;
    const heard = this.querySelector(':scope > [role=status]');
    if (heard) {
      heard.textContent = sentence;
    }
  }

  #notify(sentence: string): void {
    this._notice = sentence;
    this.#speak(sentence);
    window.clearTimeout(this.#noticeTimer);
    this.#noticeTimer = window.setTimeout(() => (this._notice = ''), NOTICE_STAYS);
  }

  #status(): string {
    const { labels } = this;
    switch (this._state.kind) {
      case 'saved':
        if (this.#sync?.isWatched) {
          return (this.shared ? labels.watched : labels.lookedOn) ?? '';
        }
        return this.#sync?.text.length === 0 ? (labels.ready ?? '') : fill(labels.saved, ago(this.#savedAt, this._now));
      case 'offline':
        return fill(labels.offline, clock(this.#offlineAt));
      case 'refused':
        return refusal(labels, this._state.reason!) ?? '';
      default:
        return labels[this._state.kind] ?? '';
    }
  }

  readonly #warn = (event: BeforeUnloadEvent): void => {
    if (this._state.kind === 'unkept') {
      event.preventDefault();
    }
  };
}

const isMac = /Mac|iPhone|iPad/.test(navigator.platform);

function refusal(labels: Labels, reason: Refusal): string | undefined {
  switch (reason) {
    case Refusal.CLOSED:
      return labels['refused.closed'];
    case Refusal.NOT_FOUND:
      return labels['refused.notFound'];
    case Refusal.READ_ONLY:
      return labels['refused.readOnly'];
    case Refusal.ATTEMPT_FULL:
    case Refusal.UPDATE_TOO_LARGE:
      return labels['refused.full'];
    default:
      return labels['refused.other'];
  }
}

function fill(sentence: string | undefined, value: string): string {
  return (sentence ?? '').replace('{0}', value);
}

function language(): string | undefined {
  return document.documentElement.lang || undefined;
}

function clock(at: number): string {
  return new Intl.DateTimeFormat(language(), { hour: 'numeric', minute: '2-digit' }).format(at);
}

function ago(at: number, now: number): string {
  const seconds = Math.max(0, Math.round((now - at) / 1000));
  const format = new Intl.RelativeTimeFormat(language(), { numeric: 'auto' });
  return seconds < 60 ? format.format(-seconds, 'second') : format.format(-Math.floor(seconds / 60), 'minute');
}

customElements.define('answer-editor', AnswerEditor);
