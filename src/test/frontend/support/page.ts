// One page of a browser that has answers open.
import type { AnswerSync, SaveState } from '../../../../frontend/components/answer-sync.ts';
import * as browser from './browser.ts';

type Module = typeof import('../../../../frontend/components/answer-sync.ts');

/** An answer that is open in a page, and what its status line said. */
export interface Opened {
  sync: AnswerSync;
  said: SaveState[];
  type(words: string, at?: number): void;
  readonly text: string;
  readonly state: SaveState | undefined;
}

let count = 0;

export class Page {
  readonly #name: string;
  readonly #module: Module;

  private constructor(name: string, module: Module) {
    this.#name = name;
    this.#module = module;
  }

  static async open(): Promise<Page> {
    const name = `page-${++count}`;
    return new Page(name, await browser.load<Module>(name, 'answer-sync'));
  }

  /** Opens an answer, and waits until nothing more happens by itself. */
  async answer(socket: string, attempt: string, account = 'rahel'): Promise<Opened> {
    const sync = new this.#module.AnswerSync({ socket, account, attempt });
    const said: SaveState[] = [];
    sync.onState = (state) => said.push(state);
    await sync.start();
    await browser.settle();
    return {
      sync,
      said,
      type: (words, at = sync.text.length) => sync.text.insert(at, words),
      get text() {
        return sync.text.toString();
      },
      get state() {
        return said.at(-1);
      }
    };
  }

  async sendLeftovers(socket: string, attempt: string, account = 'rahel'): Promise<void> {
    await this.#module.AnswerSync.sendLeftovers({ socket, account, attempt });
    await browser.settle();
  }

  /** The page is gone without a word; the browser closes what it had open. */
  dies(opened: Opened): void {
    opened.sync.onState = () => {};
    browser.letGo(this.#name);
  }
}
