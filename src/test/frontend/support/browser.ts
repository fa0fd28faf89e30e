// What a browser has and Node has not, as far as the elements ask for it. Time stands still until a test moves it.
import 'fake-indexeddb/auto';
import { mock } from 'node:test';
import { Window } from 'happy-dom';

const page = new Window({ url: 'http://localhost/' });

for (const name of [
  'document', 'customElements', 'HTMLElement', 'Element', 'Node', 'Document', 'DocumentFragment', 'ShadowRoot', 'Comment',
  'Text', 'CSSStyleSheet', 'Event', 'CustomEvent', 'KeyboardEvent', 'MutationObserver'
] as const) {
  Object.defineProperty(globalThis, name, { value: page[name], configurable: true, writable: true });
}

Object.assign(globalThis, {
  window: globalThis,
  addEventListener: page.addEventListener.bind(page),
  removeEventListener: page.removeEventListener.bind(page),
  dispatchEvent: page.dispatchEvent.bind(page),
  requestAnimationFrame: (draw: (now: number) => void) => setTimeout(() => draw(performance.now()), 16),
  cancelAnimationFrame: (frame: number) => clearTimeout(frame),
  ResizeObserver: class {
    observe(): void {}
    disconnect(): void {}
  }
});

const NOON = Date.UTC(2026, 10, 27, 12);

/** From now on the clock moves only as far as it is told to. */
export function stopTheClock(): void {
  mock.timers.reset();
  mock.timers.enable({ apis: ['setTimeout', 'setInterval', 'Date'], now: NOON });
}

// --- what browsers keep

let transactions = 0;

const begin = IDBDatabase.prototype.transaction;
IDBDatabase.prototype.transaction = function (...asked: Parameters<typeof begin>) {
  const transaction = begin.apply(this, asked);
  transactions++;
  for (const end of ['complete', 'abort']) {
    transaction.addEventListener(end, () => transactions--);
  }
  return transaction;
};

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Lets everything happen that needs no time to pass: what was promised, what is sent, what is written down. */
export async function settle(): Promise<void> {
  for (let quiet = 0; quiet < 8; quiet = transactions > 0 ? 0 : quiet + 1) {
    await turn();
  }
}

/** Lets so much time pass. */
export async function pass(milliseconds: number): Promise<void> {
  await settle();
  mock.timers.tick(milliseconds);
  await settle();
}

/** Takes away everything that was kept. */
export async function emptyTheDisk(): Promise<void> {
  for (const { name } of await indexedDB.databases()) {
    await new Promise((resolve) => (indexedDB.deleteDatabase(name!).onsuccess = resolve));
  }
}

// --- what browsers have between their pages

/** Page by page, which locks they hold. */
const held = new Map<string, Set<string>>();
let loading = 'nobody';

const locks = {
  request(name: string, work: () => Promise<unknown>): Promise<unknown> {
    const mine = held.get(loading) ?? new Set();
    held.set(loading, mine.add(name));
    return Promise.resolve().then(work);
  },
  query: async () => ({ held: [...held.values()].flatMap((names) => [...names]).map((name) => ({ name })) })
};
Object.defineProperty(navigator, 'locks', { value: locks, configurable: true });

/** Loads something as this page; each page has its own copy. */
export async function load<T>(name: string, component: string): Promise<T> {
  loading = name;
  try {
    return (await import(`../../../../frontend/components/${component}.ts?${name}`)) as T;
  } finally {
    loading = 'nobody';
  }
}

/** The page is closed: whatever it held is free. */
export function letGo(name: string): void {
  held.delete(name);
}

const channels = new Set<Channel>();

/** Hears other channels of its name, not itself. */
class Channel {
  onmessage?: (event: { data: unknown }) => void;
  readonly name: string;

  constructor(name: string) {
    this.name = name;
    channels.add(this);
  }

  postMessage(data: unknown): void {
    const heard = structuredClone(data);
    for (const channel of channels) {
      if (channel !== this && channel.name === this.name) {
        queueMicrotask(() => channels.has(channel) && channel.onmessage?.({ data: heard }));
      }
    }
  }

  close(): void {
    channels.delete(this);
  }
}
Object.assign(globalThis, { BroadcastChannel: Channel });

/** No page hears another any more. */
export function closeChannels(): void {
  channels.clear();
}
