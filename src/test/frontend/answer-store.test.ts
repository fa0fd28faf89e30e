import './support/browser.ts';
import assert from 'node:assert/strict';
import { beforeEach, mock, test } from 'node:test';
import * as Y from 'yjs';
import type { AnswerStore } from '../../../frontend/components/answer-store.ts';
import { emptyTheDisk, letGo, load, settle, stopTheClock } from './support/browser.ts';

type Module = typeof import('../../../frontend/components/answer-store.ts');

const SOCKET = 'rooms/1';
const ANSWER = '01234567-89ab-4def-8123-456789abcdef';
const DAY = 24 * 60 * 60 * 1000;

let count = 0;

beforeEach(async () => {
  stopTheClock();
  await emptyTheDisk();
  count++;
});

/** The store as a page of its own has it. */
async function page(name: string, account = 'rahel'): Promise<AnswerStore> {
  const { AnswerStore } = await load<Module>(`store-${count}-${name}`, 'answer-store');
  const store = await AnswerStore.of(account);
  await settle();
  return store;
}

const dies = (name: string): void => letGo(`store-${count}-${name}`);

function typed(words: string): Uint8Array {
  const doc = new Y.Doc();
  doc.getText('answer').insert(0, words);
  return Y.encodeStateAsUpdate(doc);
}

async function text(store: AnswerStore): Promise<string> {
  const doc = new Y.Doc();
  (await store.load(ANSWER)).parts.forEach((part) => Y.applyUpdate(doc, part));
  return doc.getText('answer').toString();
}

test('what is kept is read in the next page, with its place in the log', async () => {
  const one = await page('one');
  await one.checkpoint(ANSWER, SOCKET, typed('Bias'), 7, []);

  const two = await page('two');
  assert.equal(await text(two), 'Bias');
  assert.equal((await two.load(ANSWER)).seq, 7);
});

test('an answer of which nothing is kept is empty', async () => {
  assert.deepEqual(await (await page('one')).load(ANSWER), { seq: 0, parts: [] });
});

test('neither of two pages takes away what the other kept', async () => {
  const [one, two] = [await page('one'), await page('two')];
  await one.checkpoint(ANSWER, SOCKET, typed('Bias'), 7, []);
  await two.checkpoint(ANSWER, SOCKET, typed('variance'), 6, []);

  assert.match(await text(one), /Bias/);
  assert.match(await text(one), /variance/);
  assert.equal((await one.load(ANSWER)).seq, 6);
});

test('an update is kept until it is confirmed', async () => {
  const one = await page('one');
  const first = await one.add(ANSWER, SOCKET, typed('Bias'));
  await one.add(ANSWER, SOCKET, typed('variance'));
  await one.checkpoint(ANSWER, SOCKET, new Uint8Array([0, 0]), 1, [first]);

  assert.equal(await text(one), 'variance');
  assert.deepEqual(await one.unsent(SOCKET), [ANSWER]);
});

test('a batch takes the place of what it was merged from', async () => {
  const one = await page('one');
  const parts = [typed('Bias'), typed('variance')];
  const ids = [await one.add(ANSWER, SOCKET, parts[0]!), await one.add(ANSWER, SOCKET, parts[1]!)];
  await one.seal(ANSWER, SOCKET, ids, Y.mergeUpdates(parts));
  dies('one');

  const adopted = await (await page('two')).adopt(ANSWER);
  assert.deepEqual(adopted.map(({ sealed }) => sealed), [true]);
});

test('what a page that is gone left unsent is taken over, and by one page alone', async () => {
  await (await page('one')).add(ANSWER, SOCKET, typed('Bias'));
  const [two, three] = [await page('two'), await page('three')];
  assert.deepEqual(await two.adopt(ANSWER), []);
  dies('one');

  assert.equal((await two.adopt(ANSWER)).length, 1);
  assert.equal((await three.adopt(ANSWER)).length, 0);
});

test('of a room that is closed nothing stays but what was not sent', async () => {
  const one = await page('one');
  await one.checkpoint(ANSWER, SOCKET, typed('Bias'), 1, []);
  await one.checkpoint('another', SOCKET, typed('Bias'), 1, []);
  await one.checkpoint('elsewhere', 'rooms/2', typed('Bias'), 1, []);
  await one.add('another', SOCKET, typed('unsent'));
  await one.forget(SOCKET);

  assert.deepEqual((await one.load(ANSWER)).parts, []);
  assert.equal((await one.load('another')).parts.length, 2);
  assert.equal((await one.load('elsewhere')).parts.length, 1);
});

test('what nobody opened for two weeks goes when somebody opens another', async () => {
  const one = await page('one');
  await one.checkpoint(ANSWER, SOCKET, typed('Bias'), 1, []);
  mock.timers.setTime(Date.now() + 13 * DAY);
  const two = await page('two');
  assert.equal(await text(two), 'Bias');
  mock.timers.setTime(Date.now() + 2 * DAY);

  assert.equal(await text(await page('three')), '');
});

test('who signs in next finds nothing of who was here before', async () => {
  await (await page('one')).checkpoint(ANSWER, SOCKET, typed('Bias'), 1, []);
  const two = await page('two', 'ines');

  assert.deepEqual((await two.load(ANSWER)).parts, []);
  assert.deepEqual((await indexedDB.databases()).map(({ name }) => name), ['mockroom-answers-ines']);
});

test('what never reached the server stays for whose it is', async () => {
  await (await page('one')).add(ANSWER, SOCKET, typed('Bias'));
  dies('one');
  await page('two', 'ines');

  assert.equal(await text(await page('three')), 'Bias');
});
