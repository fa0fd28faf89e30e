import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import * as Y from 'yjs';
import { PlaybackAxis } from '../../../frontend/components/playback-axis.ts';
import { PlaybackLog } from '../../../frontend/components/playback-log.ts';
import { hex, joined, number } from './support/bytes.ts';

interface Taken {
  seq: number;
  time: number;
  bytes: Uint8Array;
}

/** Bytes as `PlaybackBytes.java` writes them. */
function written(start: number, updates: Taken[]): Uint8Array {
  const parts: (Uint8Array | number[])[] = [[1], number(start, 8), number(updates.length, 4)];
  let [seq, time] = [0, 0];
  for (const update of updates) {
    parts.push(small(update.seq - seq), small(update.time - time), small(update.bytes.length), update.bytes);
    ({ seq, time } = update);
  }
  return joined(...parts);
}

function small(value: number): number[] {
  const low = value % 128;
  return value < 128 ? [low] : [low + 128, ...small(Math.floor(value / 128))];
}

type Edit = { who: number; at: number; removed: number; words: string; later: number; again: boolean };

const edits = fc.array(
  fc.record<Edit>({
    who: fc.nat(2),
    at: fc.nat(1_000),
    removed: fc.nat(6),
    words: fc.string({ unit: 'grapheme', maxLength: 8 }),
    later: fc.nat(400_000),
    again: fc.boolean()
  }),
  { minLength: 1, maxLength: 260, size: 'max' }
);

function whole(text: string, at: number): number {
  return /^[\udc00-\udfff]/.test(text.slice(at)) ? at - 1 : at;
}

/** Three people who type, each for a while without the others; some batches are logged twice. */
function history(all: Edit[]): { updates: Taken[]; texts: string[] } {
  const docs = [1, 2, 3].map((client) => Object.assign(new Y.Doc(), { clientID: client }));
  const updates: Taken[] = [];
  const oracle = new Y.Doc();
  const texts = [''];
  let time = 0;
  let seq = 0;
  const log = (bytes: Uint8Array): void => {
    seq += 1 + (bytes.length % 3 === 0 ? 1 : 0);
    updates.push({ seq, time, bytes });
    Y.applyUpdate(oracle, bytes);
    texts.push(oracle.getText('answer').toString());
  };
  for (const { who, at, removed, words, later, again } of all) {
    const doc = docs[who]!;
    if (at % 5 === 0) {
      updates.forEach(({ bytes }) => Y.applyUpdate(doc, bytes));
    }
    const text = doc.getText('answer');
    const before = Y.encodeStateVector(doc);
    doc.transact(() => {
      // Between two letters: no editor puts a caret into one that takes two places.
      const stands = text.toString();
      const index = whole(stands, at % (stands.length + 1));
      text.delete(index, whole(stands, Math.min(index + removed, stands.length)) - index);
      text.insert(index, words);
    });
    time += later;
    const bytes = Y.encodeStateAsUpdate(doc, before);
    log(bytes);
    if (again) {
      log(bytes);
    }
  }
  return { updates, texts };
}

test('the logs of these tests are written as the server writes them', () => {
  const file = new URL('../resources/dev/mockroom/scoring/ui/playback.txt', import.meta.url);
  const updates = [
    { seq: 1, time: 300, bytes: Uint8Array.of(7, 8) },
    { seq: 2, time: 301, bytes: Uint8Array.of(9) }
  ];

  assert.equal(hex(written(0x0102030405, updates)), readFileSync(file, 'utf8').trim().split('\n').at(-1));
});

test('the text at each place is what Yjs makes of the log up to there, whichever way one comes', async () => {
  await fc.assert(
    fc.asyncProperty(edits, fc.array(fc.nat(1_000), { maxLength: 40 }), async (all, jumps) => {
      const { updates, texts } = history(all);
      const log = await PlaybackLog.read(written(0, updates));
      for (const jump of jumps) {
        const place = jump % texts.length;
        assert.equal(log.standingAfter(place).text, texts[place]);
      }
      texts.forEach((text, place) => assert.equal(log.standingAfter(place).text, text));
    }),
    { numRuns: 25 }
  );
});

test('a batch that was logged twice leaves the caret where it was, for who jumps there too', async () => {
  const doc = new Y.Doc();
  const updates: Taken[] = [];
  doc.on('update', (bytes: Uint8Array) => updates.push({ seq: updates.length + 1, time: updates.length, bytes }));
  for (let count = 0; count < 399; count++) {
    doc.getText('answer').insert(count, 'x');
  }
  updates.push({ seq: 400, time: 400, bytes: updates[398]!.bytes });
  const log = await PlaybackLog.read(written(0, updates));

  assert.deepEqual(log.standingAfter(400), { text: 'x'.repeat(399), caret: 399 });
});

test('the caret is behind what was typed last', async () => {
  const doc = new Y.Doc();
  const updates: Taken[] = [];
  doc.on('update', (bytes: Uint8Array) => updates.push({ seq: updates.length + 1, time: updates.length, bytes }));
  const text = doc.getText('answer');
  text.insert(0, 'bias variance');
  text.insert(5, 'and ');
  text.delete(0, 2);
  const log = await PlaybackLog.read(written(0, updates));

  assert.deepEqual([1, 2, 3].map((count) => log.standingAfter(count).caret), [13, 9, 0]);
});

test('a time finds the last update before it, and a place its time', async () => {
  await fc.assert(
    fc.asyncProperty(edits, fc.nat(), async (all, when) => {
      const { updates } = history(all);
      const log = await PlaybackLog.read(written(1_764_000_000_000, updates));
      assert.equal(log.start, 1_764_000_000_000);
      assert.deepEqual(log.times, updates.map(({ time }) => time));
      assert.equal(log.seqAt(when), updates.findLast(({ time }) => time <= when)?.seq ?? 0);
      updates.forEach(({ seq, time }) => assert.equal(log.timeOf(seq), time));
      assert.equal(log.timeOf(updates.at(-1)!.seq + 5), updates.at(-1)!.time);
    }),
    { numRuns: 10 }
  );
});

test('a log in which nothing was typed is empty', async () => {
  const log = await PlaybackLog.read(written(0, []));

  assert.equal(log.isEmpty, true);
  assert.deepEqual(log.standingAfter(log.countAt(5)), { text: '', caret: 0 });
  assert.equal(log.timeOf(3), 0);
});

test('a log of another version is not guessed at', async () => {
  await assert.rejects(PlaybackLog.read(Uint8Array.of(2, 0, 0)), /does not know/);
});

const instants = fc.array(fc.nat(4_000_000), { maxLength: 60 });

test('on the line each instant has its place, and the other way round', () => {
  fc.assert(
    fc.property(instants, fc.boolean(), (all, skips) => {
      const axis = new PlaybackAxis(all, skips);
      for (const instant of all) {
        assert.equal(axis.instantAt(axis.placeOf(instant)), instant);
      }
      const places = all.toSorted((one, other) => one - other).map((instant) => axis.placeOf(instant));
      places.slice(1).forEach((place, index) => assert.ok(place >= places[index]!));
      assert.ok(places.every((place) => place >= 0 && place <= axis.length));
    })
  );
});

test('a silence is cut to two seconds, or is as long as it was', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 900_000 }), { minLength: 1, maxLength: 60 }), (silences) => {
      let at = 0;
      const all = silences.map((silence) => (at += silence));
      const sum = (numbers: number[]): number => numbers.reduce((one, other) => one + other, 0);
      assert.equal(new PlaybackAxis(all, true).length, Math.max(1_000, sum(silences.map((each) => Math.min(each, 2_000)))));
      assert.equal(new PlaybackAxis(all, false).length, Math.max(1_000, sum(silences)));
    })
  );
});
