// How an answer is written: Markdown with code in fences, the keys, and how both look while typing.
import { defaultKeymap, indentWithTab, toggleTabFocusMode } from '@codemirror/commands';
import { commonmarkLanguage, insertNewlineContinueMarkup } from '@codemirror/lang-markdown';
import { pythonLanguage } from '@codemirror/lang-python';
import { HighlightStyle, indentUnit, Language, syntaxHighlighting, syntaxTree } from '@codemirror/language';
import { EditorSelection, EditorState, type Extension, Prec, RangeSetBuilder } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  drawSelection,
  EditorView,
  keymap,
  ViewPlugin,
  type ViewUpdate
} from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { type MarkdownParser, parseCode } from '@lezer/markdown';
import { ySyncAnnotation } from 'y-codemirror.next';

/** An answer has no use for more, and a single update must stay below the server's 64 kB. */
const MAX_ANSWER = 50_000;
const MAX_INSERT = 18_000;

const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;

const FENCE = '```';

// Not `markdown()`: it brings the languages of HTML, CSS and JavaScript along.
const answerLanguage = new Language(
  commonmarkLanguage.data,
  (commonmarkLanguage.parser as MarkdownParser).configure(
    parseCode({ codeParser: (info) => (/^(py|python|python3)?$/i.test(info.trim()) ? pythonLanguage.parser : null) })
  ),
  [],
  'answer'
);

const highlighting = HighlightStyle.define([
  { tag: tags.heading, class: 'tok-heading' },
  { tag: tags.strong, class: 'tok-strong' },
  { tag: tags.emphasis, class: 'tok-emphasis' },
  { tag: tags.monospace, class: 'tok-code' },
  { tag: [tags.processingInstruction, tags.labelName], class: 'tok-mark' },
  { tag: [tags.keyword, tags.operatorKeyword, tags.self], class: 'tok-keyword' },
  { tag: [tags.number, tags.bool, tags.null], class: 'tok-number' },
  { tag: [tags.string, tags.special(tags.string)], class: 'tok-string' },
  { tag: tags.comment, class: 'tok-comment' }
]);

/** Marks the lines of code blocks, so that they are set in mono with numbers, the prose in serif. */
const codeLines = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;

    constructor(view: EditorView) {
      this.decorations = codeDecorations(view);
    }

    update(update: ViewUpdate) {
      if (update.docChanged || update.viewportChanged || syntaxTree(update.startState) !== syntaxTree(update.state)) {
        this.decorations = codeDecorations(update.view);
      }
    }
  },
  { decorations: (plugin) => plugin.decorations }
);

function codeDecorations(view: EditorView): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  const { doc } = view.state;
  let last = -1;
  for (const { from, to } of view.visibleRanges) {
    syntaxTree(view.state).iterate({
      from,
      to,
      enter: (node) => {
        if (node.name !== 'FencedCode') {
          return undefined;
        }
        const first = doc.lineAt(node.from).number;
        const end = doc.lineAt(node.to).number;
        const closed = end > first && doc.line(end).text.trimStart().startsWith(FENCE);
        for (let number = Math.max(first, last + 1); number <= end; number++) {
          const fence = number === first || (closed && number === end);
          const edge = number === first ? ' answer-code-first' : number === end ? ' answer-code-last' : '';
          builder.add(
            doc.line(number).from,
            doc.line(number).from,
            Decoration.line({
              class: `answer-code${fence ? ' answer-fence' : ''}${edge}`,
              attributes: fence ? {} : { 'data-line': String(number - first) }
            })
          );
        }
        last = Math.max(last, end);
        return false;
      }
    });
  }
  return builder.finish();
}

function isInCode(state: EditorState): boolean {
  const line = state.doc.lineAt(state.selection.main.head);
  for (let node = syntaxTree(state).resolveInner(line.from, 1); ; node = node.parent!) {
    if (node.name === 'FencedCode') {
      return line.from > node.from;
    }
    if (!node.parent) {
      return false;
    }
  }
}

/** Puts a fenced block around the selection, or an empty one at the caret, on lines of its own. */
export function insertCodeBlock(view: EditorView): boolean {
  const { state } = view;
  if (state.readOnly) {
    return false;
  }
  const { from, to } = state.selection.main;
  const selected = state.sliceDoc(from, to).replace(/^\n+|\n+$/g, '');
  const before = state.doc.lineAt(from).from === from ? '' : '\n';
  const after = state.doc.lineAt(to).to === to ? '' : '\n';
  const start = `${before}${FENCE}python\n`;
  const caret = from + start.length + selected.length;
  view.dispatch({
    changes: { from, to, insert: `${start}${selected}\n${FENCE}${after || '\n'}` },
    selection: EditorSelection.cursor(caret),
    scrollIntoView: true,
    userEvent: 'input'
  });
  view.focus();
  return true;
}

/** Keeps an answer, and what is put into it at once, within what the server takes. */
function limits(onTooLong: () => void): Extension {
  return EditorState.transactionFilter.of((transaction) => {
    if (!transaction.docChanged || transaction.annotation(ySyncAnnotation)) {
      return transaction;
    }
    let inserted = 0;
    transaction.changes.iterChanges((_fromA, _toA, _fromB, _toB, text) => {
      inserted += text.length;
    });
    const grows = transaction.newDoc.length > transaction.startState.doc.length;
    if (inserted > MAX_INSERT || (grows && transaction.newDoc.length > MAX_ANSWER)) {
      window.queueMicrotask(onTooLong);
      return [];
    }
    return transaction;
  });
}

/** Everything about writing but the text itself and its saving. */
export function writing(onTooLong: () => void): Extension {
  return [
    answerLanguage,
    indentUnit.of('    '),
    EditorState.tabSize.of(4),
    syntaxHighlighting(highlighting),
    codeLines,
    EditorView.lineWrapping,
    // A finger needs the system's own handles; the drawn caret is for a pointer.
    window.matchMedia('(pointer: fine)').matches ? drawSelection(isCalm ? { cursorBlinkRate: 0 } : {}) : [],
    EditorView.contentAttributes.of({ autocapitalize: 'sentences', spellcheck: 'true', autocorrect: 'on' }),
    limits(onTooLong),
    Prec.high(
      keymap.of([
        { key: 'Ctrl-e', mac: 'Cmd-e', run: insertCodeBlock, preventDefault: true },
        { key: 'Ctrl-m', mac: 'Shift-Alt-m', run: toggleTabFocusMode },
        { key: 'Enter', run: (view) => !isInCode(view.state) && insertNewlineContinueMarkup(view) },
        // In prose Tab leaves; in code it indents, and leaves after Escape or with Ctrl+M.
        { key: 'Tab', run: (view) => isInCode(view.state) && (indentWithTab.run?.(view) ?? false) },
        { key: 'Shift-Tab', run: (view) => isInCode(view.state) && (indentWithTab.shift?.(view) ?? false) }
      ])
    ),
    keymap.of(defaultKeymap)
  ];
}
