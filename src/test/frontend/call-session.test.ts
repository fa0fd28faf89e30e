import './support/browser.ts';
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { NoCall, Step } from '../../../frontend/components/call-protocol.ts';
import { pass, stopTheClock } from './support/browser.ts';
import { agreed, CallRoom, Connection, type Tab } from './support/calls.ts';

const RAHEL = '01234567-89ab-4def-8123-456789abcdef';
const INES = 'fedcba98-7654-4210-8edc-ba9876543210';

let room: CallRoom;

beforeEach(() => {
  stopTheClock();
  Connection.all.splice(0);
  room = new CallRoom();
});

function inTouch(one: Tab, other: Tab): void {
  assert.equal(one.session?.peer?.way, 'connected');
  assert.equal(other.session?.peer?.way, 'connected');
  assert.equal(one.session.peer.number, other.session.number);
  assert.equal(other.session.peer.number, one.session.number);
  assert.deepEqual([one.session.other, other.session.other], [other.seat, one.seat]);
}

const offers = (): number => Connection.all.filter((each) => each.did.includes('gave offer')).length;

test('who comes and who was there are in touch, whoever of them it is', async () => {
  for (const [first, second] of [[RAHEL, INES], [INES, RAHEL]] as const) {
    room = new CallRoom();
    Connection.all.splice(0);
    const one = room.tab(first);
    const other = room.tab(second);
    await one.joins();
    assert.equal(one.session?.peer, undefined);
    await other.joins();

    inTouch(one, other);
    assert.equal(offers(), 1);
  }
});

test('two who join in the same moment are in touch, and one of them offers', async () => {
  const [rahel, ines] = [room.tab(RAHEL), room.tab(INES)];
  await Promise.all([rahel.joins(), ines.joins()]);

  inTouch(rahel, ines);
  assert.equal(offers(), 1);
});

test('who comes into the room later is told of the call', async () => {
  const rahel = room.tab(RAHEL);
  await rahel.joins();
  const ines = room.tab(INES);
  await ines.joins();

  inTouch(rahel, ines);
});

test('the tab that joined last has the call, and the other side goes along', async () => {
  const [before, ines] = [room.tab(RAHEL), room.tab(INES)];
  await before.joins();
  await ines.joins();
  const now = room.tab(RAHEL);
  await now.joins();

  assert.equal(before.taken, 1);
  assert.equal(now.taken, 0);
  inTouch(now, ines);
});

test('what was said to somebody else’s call is not listened to', async () => {
  const rahel = room.tab(RAHEL);
  room.tab(INES);
  await rahel.joins();
  const description = new TextEncoder().encode('{"type":"offer","sdp":""}');
  rahel.session!.called({ kind: 'call', step: Step.DESCRIPTION, seat: INES, from: 7, to: rahel.session!.number + 1, bytes: description });
  rahel.session!.called({
    kind: 'call',
    step: Step.DESCRIPTION,
    seat: INES,
    from: 7,
    to: rahel.session!.number,
    bytes: new TextEncoder().encode('{"type":')
  });
  await agreed();

  assert.equal(rahel.session!.peer, undefined);
});

test('who hangs up is gone for the other at once, and may come again', async () => {
  const [rahel, ines] = [room.tab(RAHEL), room.tab(INES)];
  await rahel.joins();
  await ines.joins();
  ines.leaves();
  await agreed();
  assert.equal(rahel.session?.peer, undefined);
  await ines.joins();

  inTouch(rahel, ines);
});

test('who was gone without a word and looks in anew is not waited for any more', async () => {
  const [rahel, ines] = [room.tab(RAHEL), room.tab(INES)];
  await rahel.joins();
  await ines.joins();
  ines.session = undefined;
  Connection.all.at(-1)!.onconnectionstatechange = null;
  Connection.all.find((each) => each.onconnectionstatechange)!.becomes('disconnected');
  assert.equal(rahel.session?.peer?.way, 'mending');
  rahel.session!.called({ kind: 'call', step: Step.ASK, seat: INES, from: 9, to: 0, bytes: new Uint8Array() });

  assert.equal(rahel.session?.peer, undefined);
});

test('a call outlives the socket, and its other side learns that it goes on', async () => {
  const [rahel, ines] = [room.tab(RAHEL), room.tab(INES)];
  await rahel.joins();
  await ines.joins();
  const [peer] = [rahel.session!.peer];
  rahel.breaks();
  await agreed();
  inTouch(rahel, ines);
  await rahel.comesBack();

  inTouch(rahel, ines);
  assert.equal(rahel.session!.peer, peer);
});

test('what is switched off is known to the other side', async () => {
  const [rahel, ines] = [room.tab(RAHEL), room.tab(INES)];
  await rahel.joins();
  await ines.joins();

  assert.deepEqual(rahel.session?.theirs, { microphone: true, camera: false });
  assert.deepEqual(ines.session?.theirs, { microphone: true, camera: false });
});

test('what was too much at once is said again a little later', async () => {
  const [rahel, ines] = [room.tab(RAHEL), room.tab(INES)];
  await ines.joins();
  room.refuses = NoCall.TOO_MUCH;
  await rahel.joins();
  assert.equal(rahel.session?.peer, undefined);
  room.refuses = undefined;
  await pass(4_000);
  await agreed();

  inTouch(rahel, ines);
});

test('where there are no calls, that is said', async () => {
  const rahel = room.tab(RAHEL);
  room.tab(INES);
  room.refuses = NoCall.NOT_HERE;
  await rahel.joins();

  assert.ok(rahel.refused > 0);
});
