import './support/browser.ts';
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import * as Y from 'yjs';
import { Refusal } from '../../../frontend/components/room-protocol.ts';
import { hex } from './support/bytes.ts';
import { closeChannels, emptyTheDisk, pass, settle, stopTheClock } from './support/browser.ts';
import { type Opened, Page } from './support/page.ts';
import { frames, Room } from './support/room.ts';

const BATCH = 100;
const ANSWER = '01234567-89ab-4def-8123-456789abcdef';
const OTHER = 'fedcba98-7654-4210-8edc-ba9876543210';

let count = 0;
let socket: string;
let room: Room;

beforeEach(async () => {
  stopTheClock();
  closeChannels();
  await emptyTheDisk();
  socket = `rooms/${++count}`;
  room = new Room(socket);
});

/** What the server would show of an answer. */
function logged(attempt = ANSWER): string {
  const doc = new Y.Doc();
  room.log(attempt).forEach(({ bytes }) => Y.applyUpdate(doc, bytes));
  return doc.getText('answer').toString();
}

function typedBy(words: string): Uint8Array {
  const doc = new Y.Doc();
  doc.getText('answer').insert(0, words);
  return Y.encodeStateAsUpdate(doc);
}

const account = (): string => `account-${count}`;

async function opened(attempt = ANSWER): Promise<{ page: Page; answer: Opened }> {
  const page = await Page.open();
  return { page, answer: await page.answer(socket, attempt, account()) };
}

/** Lets the connection, which tries again ever more seldom, come back. */
const untilItTriesAgain = (): Promise<void> => pass(30_000);

test('what is typed within a moment goes out as one batch', async () => {
  const { answer } = await opened();
  answer.type('Bias ');
  answer.type('and ');
  answer.type('variance');
  await pass(BATCH);

  assert.equal(room.asked.length, 1);
  assert.equal(logged(), 'Bias and variance');
  assert.deepEqual(answer.state, { kind: 'saved' });
});

test('the word saved is not said before the server has it', async () => {
  room.answer = () => 'lose';
  const { answer } = await opened();
  answer.type('Bias');
  await pass(BATCH);

  assert.deepEqual(answer.state, { kind: 'saving' });
});

test('a batch whose acknowledgement was lost is not sent a second time', async () => {
  room.answer = () => 'logInSilence';
  const { answer } = await opened();
  answer.type('Bias');
  await pass(BATCH);
  room.answer = () => 'log';
  room.breaks();
  await untilItTriesAgain();

  assert.equal(room.asked.length, 1);
  assert.equal(logged(), 'Bias');
  assert.equal(answer.text, 'Bias');
  assert.deepEqual(answer.state, { kind: 'saved' });
});

test('a batch that was lost is sent again as it was', async () => {
  room.answer = () => 'lose';
  const { answer } = await opened();
  answer.type('Bi');
  answer.type('as');
  await pass(BATCH);
  room.answer = () => 'log';
  room.breaks();
  await untilItTriesAgain();

  assert.equal(room.asked.length, 2);
  assert.equal(hex(room.asked[0]!.bytes), hex(room.asked[1]!.bytes));
  assert.equal(logged(), 'Bias');
});

test('what a server cannot take now is offered again a little later', async () => {
  room.answer = () => Refusal.UNAVAILABLE;
  const { answer } = await opened();
  answer.type('Bias');
  await pass(BATCH);
  assert.deepEqual(answer.state, { kind: 'saving' });
  room.answer = () => 'log';
  await pass(3_000);

  assert.equal(logged(), 'Bias');
  assert.deepEqual(answer.state, { kind: 'saved' });
});

test('an answer that cannot be opened now is asked for again a little later', async () => {
  room.append(ANSWER, typedBy('Bias'));
  room.refuses = () => Refusal.UNAVAILABLE;
  const { answer } = await opened();
  assert.equal(answer.text, '');
  room.refuses = () => undefined;
  await pass(3_000);

  assert.equal(answer.text, 'Bias');
  assert.deepEqual(answer.state, { kind: 'saved' });
});

test('a refused batch is said, and not sent again', async () => {
  room.answer = () => Refusal.ATTEMPT_FULL;
  const { answer } = await opened();
  answer.type('Bias');
  await pass(BATCH);
  room.breaks();
  await untilItTriesAgain();

  assert.equal(room.asked.length, 1);
  assert.deepEqual(answer.state, { kind: 'refused', reason: Refusal.ATTEMPT_FULL });
  const settled = answer.sync.settled(1_000);
  await pass(1_000);
  assert.equal(await settled, false);
});

test('an answer of somebody else is not opened', async () => {
  room.refuses = () => Refusal.NOT_FOUND;
  const { answer } = await opened();

  assert.deepEqual(answer.state, { kind: 'refused', reason: Refusal.NOT_FOUND });
  assert.equal(answer.sync.isWritable, false);
});

test('what both sides typed while apart is merged', async () => {
  const { answer } = await opened();
  room.goesAway();
  await settle();
  answer.type('mine');
  await pass(BATCH);
  assert.deepEqual(answer.state, { kind: 'offline' });
  room.append(ANSWER, typedBy('theirs'));
  room.reachable = true;
  await untilItTriesAgain();

  assert.deepEqual(answer.state, { kind: 'saved' });
  assert.equal(answer.text, logged());
  assert.match(answer.text, /mine/);
  assert.match(answer.text, /theirs/);
});

test('what was typed without a network is there again in the next page', async () => {
  room.goesAway();
  const { page, answer } = await opened();
  answer.type('Bias');
  await pass(BATCH);
  page.dies(answer);
  closeChannels();
  const next = await opened();
  assert.equal(next.answer.text, 'Bias');
  room.reachable = true;
  await untilItTriesAgain();

  assert.equal(logged(), 'Bias');
  assert.deepEqual(next.answer.state, { kind: 'saved' });
});

test('a database that was restored gets everything once more', async () => {
  const { answer } = await opened();
  for (const words of ['Bias ', 'and ', 'variance']) {
    answer.type(words);
    await pass(BATCH);
  }
  assert.equal(answer.sync.seq, 3);
  room.breaks();
  room.restore(ANSWER, 1);
  await untilItTriesAgain();

  assert.equal(logged(), 'Bias and variance');
  assert.equal(answer.sync.seq, 2);
  assert.deepEqual(answer.state, { kind: 'saved' });
});

test('after a break the log is asked for from the first place that is missing', async () => {
  const { answer } = await opened();
  room.append(ANSWER, typedBy('one'), 1);
  await settle();
  assert.equal(answer.sync.seq, 1);
  // The one in between is still on its way.
  room.append(ANSWER, typedBy('three'), 3);
  await settle();
  assert.equal(answer.sync.seq, 1);
  room.breaks();
  await untilItTriesAgain();

  assert.equal(room.opened.at(-1)!.since, 1);
  assert.equal(answer.sync.seq, 3);
});

test('two pages of one browser show the same at once, and send it once', async () => {
  const { answer: one } = await opened();
  const { answer: two } = await opened();
  one.type('Bias');
  await settle();
  assert.equal(two.text, 'Bias');
  two.type(' and variance');
  await pass(BATCH);

  assert.equal(one.text, 'Bias and variance');
  assert.equal(logged(), 'Bias and variance');
  assert.equal(room.asked.length, 2);
});

test('a page does not send what another one that lives is about to send', async () => {
  room.goesAway();
  const { answer: one } = await opened();
  one.type('Bias');
  await pass(BATCH);
  await opened();
  room.reachable = true;
  await untilItTriesAgain();

  assert.equal(room.asked.length, 1);
});

test('who leaves with something unsent is not gone before it is sent', async () => {
  const { answer } = await opened();
  room.goesAway();
  await settle();
  answer.type('Bias');
  answer.sync.leave();
  await pass(BATCH);
  room.reachable = true;
  await untilItTriesAgain();
  assert.equal(logged(), 'Bias');
  await pass(400);
  await pass(2_000);

  assert.equal(room.sockets.size, 0);
});

test('an acknowledgement concerns whoever sent what is acknowledged', async () => {
  const page = await Page.open();
  const one = await page.answer(socket, ANSWER, account());
  const two = await page.answer(socket, ANSWER, account());
  room.answer = () => 'lose';
  one.type('Bias');
  await pass(BATCH);
  two.type(' and variance');
  await pass(BATCH);
  // The first one arrives after all; the second is lost with its socket.
  const [first] = room.asked;
  room.append(ANSWER, first!.bytes);
  room.sockets.forEach((each) => each.hears(frames.ack(ANSWER, first!.client, first!.number, 1)));
  await settle();
  room.answer = () => 'log';
  room.breaks();
  await untilItTriesAgain();

  assert.equal(logged(), 'Bias and variance');
});

test('a refusal concerns whoever sent what is refused', async () => {
  const page = await Page.open();
  const one = await page.answer(socket, ANSWER, account());
  const two = await page.answer(socket, ANSWER, account());
  room.answer = () => Refusal.UPDATE_TOO_LARGE;
  one.type('Bias');
  await pass(BATCH);

  assert.deepEqual(one.state, { kind: 'refused', reason: Refusal.UPDATE_TOO_LARGE });
  assert.deepEqual(two.state, { kind: 'saved' });
  assert.equal(two.sync.isWritable, true);
});

test('what pages that are gone left unsent of other answers is sent', async () => {
  const { page, answer } = await opened(OTHER);
  room.answer = () => 'lose';
  answer.type('left over');
  await pass(BATCH);
  page.dies(answer);
  const [lost] = room.asked;
  const next = await Page.open();
  await next.answer(socket, ANSWER, account());
  room.answer = (asked) => (asked.client === lost!.client ? 'lose' : 'log');
  await next.sendLeftovers(socket, ANSWER, account());
  await pass(BATCH);

  assert.equal(logged(OTHER), 'left over');
});

test('a room that closes takes what is typed no more', async () => {
  const { answer } = await opened();
  answer.type('Bias');
  await pass(BATCH);
  room.closes();
  await settle();

  assert.equal(answer.sync.isWritable, false);
  assert.deepEqual(answer.state, { kind: 'closed' });
});

test('a socket that says nothing is given up, and another one tried', async () => {
  const { answer } = await opened();
  room.silent = true;
  await pass(15_000);
  await pass(4_000);
  assert.deepEqual(answer.state, { kind: 'offline' });
  room.silent = false;
  await untilItTriesAgain();

  assert.equal(room.tries, 2);
  assert.deepEqual(answer.state, { kind: 'saved' });
});
