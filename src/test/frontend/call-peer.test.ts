import './support/browser.ts';
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { CallPeer, type Way } from '../../../frontend/components/call-peer.ts';
import { pass, stopTheClock } from './support/browser.ts';
import { agreed, Connection } from './support/calls.ts';

const offer = { type: 'offer', sdp: '' } as const;
const answer = { type: 'answer', sdp: '' } as const;

beforeEach(stopTheClock);

function side(offers: boolean): { peer: CallPeer; connection: Connection; said: string[]; ways: Way[] } {
  const connection = new Connection();
  const said: string[] = [];
  const ways: Way[] = [];
  const told = {
    describe: (description: RTCSessionDescription) => said.push(description.type),
    reachable: () => {},
    askForOffer: () => said.push('offer, please'),
    changed: (way: Way) => ways.push(way)
  };
  return { peer: new CallPeer(7, [], offers, told, connection as unknown as RTCPeerConnection), connection, said, ways };
}

test('who offers says so by itself, and takes the answer', async () => {
  const { peer, said, connection } = side(true);
  await agreed();
  await peer.described(answer);

  assert.deepEqual(said, ['offer']);
  assert.deepEqual(connection.did, ['gave offer', 'took answer']);
  assert.equal(peer.way, 'connected');
});

test('who answers waits for an offer, and sends on it what there is', async () => {
  const { peer, connection, said } = side(false);
  const voice = { kind: 'audio' } as MediaStreamTrack;
  await peer.send('audio', voice);
  await agreed();
  assert.deepEqual(said, []);
  await peer.described(offer);

  assert.deepEqual(said, ['answer']);
  assert.equal(connection.sent.get('audio'), voice);
  assert.equal(connection.sent.get('video'), null);
});

test('one offer behind the other is answered in turn', async () => {
  const { peer, connection, said } = side(false);
  await Promise.all([peer.described(offer), peer.described(offer)]);

  assert.deepEqual(connection.did, ['took offer', 'gave answer', 'took offer', 'gave answer']);
  assert.deepEqual(said, ['answer', 'answer']);
});

test('what is not this side’s to take is let go', async () => {
  const offering = side(true);
  await agreed();
  await offering.peer.described(offer);
  const answering = side(false);
  await answering.peer.described(answer);

  assert.deepEqual(offering.connection.did, ['gave offer']);
  assert.deepEqual(answering.connection.did, []);
});

test('an answer that comes twice breaks nothing', async () => {
  const { peer, connection } = side(true);
  await agreed();
  await peer.described(answer);
  await peer.described(answer);

  assert.deepEqual(connection.did, ['gave offer', 'took answer']);
});

test('what is switched on later takes the place of nothing, without another offer', async () => {
  const { peer, connection, said } = side(true);
  await agreed();
  await peer.described(answer);
  const picture = { kind: 'video' } as MediaStreamTrack;
  await peer.send('video', picture);
  assert.equal(connection.sent.get('video'), picture);
  await peer.send('video', undefined);

  assert.equal(connection.sent.get('video'), null);
  assert.deepEqual(said, ['offer']);
});

test('who finds no way in a while says so, and a way that is found later counts', async () => {
  const { peer, connection, ways } = side(false);
  await pass(15_000);
  assert.equal(peer.way, 'noPath');
  connection.becomes('connected');

  assert.deepEqual(ways, ['noPath', 'connected']);
});

test('a way that breaks is mended, and given up when that takes too long', async () => {
  const { peer, connection, ways } = side(true);
  await agreed();
  await peer.described(answer);
  await pass(60_000);
  connection.becomes('disconnected');
  connection.becomes('failed');
  assert.equal(peer.way, 'mending');
  assert.equal(connection.restarts, 1);
  await pass(20_000);

  assert.deepEqual(ways, ['connected', 'mending', 'noPath']);
});

test('an offer that may have been lost is said again, and asked for by who does not offer', async () => {
  const offering = side(true);
  await agreed();
  offering.peer.mend([]);
  const answering = side(false);
  answering.peer.mend([]);

  assert.deepEqual(offering.said, ['offer', 'offer']);
  assert.equal(offering.connection.restarts, 0);
  assert.deepEqual(answering.said, ['offer, please']);
});

test('a way that is there is not mended', async () => {
  const { peer, connection, said } = side(true);
  await agreed();
  await peer.described(answer);
  peer.mend([]);

  assert.equal(connection.restarts, 0);
  assert.deepEqual(said, ['offer']);
});
