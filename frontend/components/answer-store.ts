import { mergeUpdates } from 'yjs';

/** An update that the server has not confirmed. */
export interface KeptUpdate {
  id: number;
  bytes: Uint8Array;
  /** Whether it was sent as it is, so that it must be sent as it is again to be recognised. */
  sealed: boolean;
}

export interface KeptAnswer {
  /** The place in the log up to which the parts hold everything. */
  seq: number;
  parts: Uint8Array[];
}

interface AnswerRow {
  attempt: string;
  socket: string;
  at: number;
  snapshot: Uint8Array;
  seq: number;
}

interface UpdateRow {
  id?: number;
  attempt: string;
  socket: string;
  page: string;
  bytes: Uint8Array;
  sealed: boolean;
}

/** How long the state of an answer is kept that nobody opens and nothing of which is unsent. */
const STALE = 14 * 24 * 60 * 60 * 1000;

const PREFIX = 'mockroom-answers-';
const PAGE = crypto.getRandomValues(new Uint32Array(2)).join('-');
const lockName = (page: string) => `${PREFIX}page-${page}`;

// Held while the page lives, so that other pages know whose updates are orphans. Where there are no locks
// (http on another machine) every page sends everything, which merges to the same.
const ready: Promise<void> = new Promise((resolve) => {
  if (navigator.locks) {
    navigator.locks
      .request(lockName(PAGE), () => {
        resolve();
        return new Promise(() => {});
      })
      .catch(() => resolve());
  } else {
    resolve();
  }
});

async function livingPages(): Promise<Set<string>> {
  await ready;
  const held = (await navigator.locks?.query())?.held ?? [];
  return new Set(held.map((lock) => lock.name ?? ''));
}

/**
 * What this browser keeps of a person's answers: the last known state of each, and what the server has not
 * confirmed. One database for each account, so that whoever signs in next reads none of it.
 */
export class AnswerStore {
  static readonly #open = new Map<string, Promise<AnswerStore>>();

  /** The store of this account; rejects where the browser keeps nothing. */
  static of(account: string): Promise<AnswerStore> {
    let store = this.#open.get(account);
    if (!store) {
      store = openDatabase(PREFIX + account).then((database) => new AnswerStore(database));
      store
        .then((opened) => Promise.all([opened.removeStale(), removeOthers(account)]))
        .catch(() => {
          // tidying can wait for another day
        });
      this.#open.set(account, store);
    }
    return store;
  }

  readonly #database: IDBDatabase;

  private constructor(database: IDBDatabase) {
    this.#database = database;
  }

  /** Reads all that is kept of an answer, of every page of this browser. */
  async load(attempt: string): Promise<KeptAnswer> {
    const transaction = this.#database.transaction(['answers', 'updates']);
    const answer = transaction.objectStore('answers').get(attempt);
    const updates = transaction.objectStore('updates').index('attempt').getAll(attempt);
    await done(transaction);
    const row = answer.result as AnswerRow | undefined;
    const unconfirmed = (updates.result as UpdateRow[]).map((update) => update.bytes);
    return { seq: row?.seq ?? 0, parts: row ? [row.snapshot, ...unconfirmed] : unconfirmed };
  }

  /** Takes over what pages that are gone left unsent. */
  async adopt(attempt: string): Promise<KeptUpdate[]> {
    const alive = await livingPages();
    const adopted: KeptUpdate[] = [];
    const transaction = this.#database.transaction('updates', 'readwrite');
    const cursor = transaction.objectStore('updates').index('attempt').openCursor(attempt);
    cursor.onsuccess = () => {
      const at = cursor.result;
      if (at) {
        const row = at.value as UpdateRow;
        if (row.page !== PAGE && !alive.has(lockName(row.page))) {
          at.update({ ...row, page: PAGE });
          adopted.push({ id: row.id!, bytes: row.bytes, sealed: row.sealed });
        }
        at.continue();
      }
    };
    await done(transaction);
    return adopted;
  }

  /** Keeps an update; the promise is fulfilled once it is on disk. */
  async add(attempt: string, socket: string, bytes: Uint8Array): Promise<number> {
    const transaction = this.#database.transaction('updates', 'readwrite');
    const row: UpdateRow = { attempt, socket, page: PAGE, bytes, sealed: false };
    const added = transaction.objectStore('updates').add(row);
    await done(transaction);
    return added.result as number;
  }

  /** Puts one update, as it is sent, in place of those it was merged from. */
  async seal(attempt: string, socket: string, ids: number[], bytes: Uint8Array): Promise<number> {
    const transaction = this.#database.transaction('updates', 'readwrite');
    const updates = transaction.objectStore('updates');
    ids.forEach((id) => updates.delete(id));
    const row: UpdateRow = { attempt, socket, page: PAGE, bytes, sealed: true };
    const added = updates.add(row);
    await done(transaction);
    return added.result as number;
  }

  /** Keeps the state that includes everything up to this place, and forgets the confirmed updates. */
  async checkpoint(
    attempt: string,
    socket: string,
    snapshot: Uint8Array,
    seq: number,
    confirmed: number[]
  ): Promise<void> {
    const transaction = this.#database.transaction(['answers', 'updates'], 'readwrite');
    const answers = transaction.objectStore('answers');
    const before = answers.get(attempt);
    before.onsuccess = () => {
      // Another page may know something else; neither may take away what the other kept.
      const row = before.result as AnswerRow | undefined;
      answers.put({
        attempt,
        socket,
        at: Date.now(),
        snapshot: row ? mergeUpdates([row.snapshot, snapshot]) : snapshot,
        seq
      } satisfies AnswerRow);
    };
    const updates = transaction.objectStore('updates');
    confirmed.forEach((id) => updates.delete(id));
    await done(transaction);
  }

  /** Removes the answers of a room that is closed, but those of which something is unsent. */
  async forget(socket: string): Promise<void> {
    await this.#remove((row) => row.socket === socket);
  }

  async removeStale(): Promise<void> {
    await this.#remove((row) => row.at < Date.now() - STALE);
  }

  async #remove(which: (row: AnswerRow) => boolean): Promise<void> {
    const transaction = this.#database.transaction(['answers', 'updates'], 'readwrite');
    const answers = transaction.objectStore('answers');
    const unsent = transaction.objectStore('updates').index('attempt');
    const rows = answers.getAll();
    rows.onsuccess = () => {
      for (const row of (rows.result as AnswerRow[]).filter(which)) {
        const count = unsent.count(row.attempt);
        count.onsuccess = () => {
          if (count.result === 0) {
            answers.delete(row.attempt);
          }
        };
      }
    };
    await done(transaction);
  }

  /** The attempts of a room of which something is unsent. */
  async unsent(socket: string): Promise<string[]> {
    const transaction = this.#database.transaction('updates');
    const rows = transaction.objectStore('updates').getAll();
    await done(transaction);
    const here = (rows.result as UpdateRow[]).filter((row) => row.socket === socket);
    return [...new Set(here.map((row) => row.attempt))];
  }
}

function openDatabase(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('answers', { keyPath: 'attempt' });
      request.result.createObjectStore('updates', { keyPath: 'id', autoIncrement: true }).createIndex('attempt', 'attempt');
    };
    request.onsuccess = () => {
      request.result.onversionchange = () => request.result.close();
      resolve(request.result);
    };
    request.onerror = () => reject(request.error ?? new Error('no database'));
  });
}

function done(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
  });
}

/** Deletes what other people left in this browser, unless some of it never reached the server. */
async function removeOthers(account: string): Promise<void> {
  const databases = (await indexedDB.databases?.()) ?? [];
  for (const { name } of databases) {
    if (name?.startsWith(PREFIX) && name !== PREFIX + account) {
      const database = await openDatabase(name);
      const transaction = database.transaction('updates');
      const count = transaction.objectStore('updates').count();
      await done(transaction);
      database.close();
      if (count.result === 0) {
        indexedDB.deleteDatabase(name);
      }
    }
  }
}
