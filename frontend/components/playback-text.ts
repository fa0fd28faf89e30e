// An answer as it stands while it is played back: prose to read, code in fences in mono, the caret where it was typed.
import { html, nothing, type TemplateResult } from 'lit';
import type { Standing } from './playback-log';

const FENCE = '```';

interface Part {
  code: boolean;
  text: string;
  from: number;
}

/** Prose and blocks of code in turn; a fence that is not closed yet goes on to the end. */
function parts(text: string): Part[] {
  const found: Part[] = [{ code: false, text: '', from: 0 }];
  let from = 0;
  for (const line of text.split(/(?<=\n)/)) {
    const fence = line.trimStart().startsWith(FENCE);
    const last = found.at(-1)!;
    if (fence && !last.code) {
      found.push({ code: true, text: line, from });
    } else {
      last.text += line;
      if (fence) {
        found.push({ code: false, text: '', from: from + line.length });
      }
    }
    from += line.length;
  }
  return found;
}

export function answerText({ text, caret }: Standing): TemplateResult[] {
  const all = parts(text);
  const typedIn = all.findLast((part) => part.from <= caret) ?? all[0]!;
  return all
    .filter((part) => part.text || part === typedIn)
    .map((part) => {
      const inside = part === typedIn ? withCaret(part, caret - part.from) : html`${part.text}`;
      return part.code ? html`<pre class="playback-code">${inside}</pre>` : html`<div class="playback-prose">${inside}</div>`;
    });
}

function withCaret({ text }: Part, at: number): TemplateResult {
  const after = text.slice(at);
  return html`${text.slice(0, at)}<span class="playback-caret" aria-hidden="true"></span>${after || nothing}`;
}
