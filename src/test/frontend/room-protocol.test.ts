import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import * as calls from '../../../frontend/components/call-protocol.ts';
import { MAX_CALL_BYTES, NoCall, Step } from '../../../frontend/components/call-protocol.ts';
import * as protocol from '../../../frontend/components/room-protocol.ts';
import { Access, Here, MAX_AWARENESS_BYTES, MAX_BATCH_BYTES, Refusal, Role } from '../../../frontend/components/room-protocol.ts';
import { hex, unhex } from './support/bytes.ts';
import { frames } from './support/room.ts';

const ATTEMPT = '01234567-89ab-4def-8123-456789abcdef';
const SEAT = 'fedcba98-7654-4210-8edc-ba9876543210';
const CLIENT = 0xcafebabe;
const NUMBER = 0x80000001;
const PLACE = 0x0001020304050607;
const BYTES = Uint8Array.of(0, 1, 127, 128, 255);

/** The lines of the file to which `RoomFramesTest.java` holds the server. */
function written(kind: string): Map<string, string> {
  const file = new URL('../resources/dev/mockroom/room/frames.txt', import.meta.url);
  const lines = readFileSync(file, 'utf8').split('\n').filter((line) => line.startsWith(`${kind} `));
  return new Map(lines.map((line) => line.slice(kind.length + 1).split(': ') as [string, string]));
}

/** A sentence for each value of what is named. */
function each<T>(values: Record<string, T>, made: (name: string, value: T) => [string, unknown]): [string, unknown][] {
  return Object.entries(values).map(([name, value]) => made(name, value));
}

test('the browser reads what the server says', () => {
  const name = 'Zoë 李 🙂';
  const meant = new Map<string, unknown>([
    ['sync', { kind: 'sync', attempt: ATTEMPT, updates: [{ seq: 1, bytes: BYTES }, { seq: PLACE, bytes: Uint8Array.of(9) }] }],
    ...each(Access, (word, access) => [`synced ${word}`, { kind: 'synced', attempt: ATTEMPT, seq: PLACE, access }]),
    ['update', { kind: 'update', attempt: ATTEMPT, update: { seq: PLACE, bytes: BYTES } }],
    ['ack', { kind: 'ack', attempt: ATTEMPT, client: CLIENT, number: NUMBER, seq: PLACE }],
    ...each(Refusal, (word, reason) => [
      `refusal ${word}`,
      { kind: 'refusal', attempt: ATTEMPT, client: CLIENT, number: NUMBER, reason }
    ]),
    ['closed', { kind: 'closed' }],
    ['pong', { kind: 'pong' }],
    ...Object.entries(Role).flatMap(([as, role]) =>
      each(Here, (word, here) => {
        const somebody = { seat: SEAT, role, here, name };
        return [`present ${as} ${word}`, { kind: 'present', everybody: [somebody, somebody] }];
      })
    ),
    ['awareness', { kind: 'awareness', attempt: ATTEMPT, seat: SEAT, bytes: BYTES }],
    ...each(Step, (word, step) => [
      `call ${word}`,
      { kind: 'call', step, seat: SEAT, from: CLIENT, to: NUMBER, bytes: BYTES }
    ]),
    ...each(NoCall, (word, reason) => [`noCall ${word}`, { kind: 'noCall', seat: SEAT, reason }]),
    ['ice', { kind: 'ice', servers: [{ urls: 'stun:localhost' }] }]
  ]);
  const read = [...written('server')].map(([name, frame]) => [name, protocol.read(unhex(frame).buffer)] as const);

  assert.deepEqual(new Map(read), meant);
});

test('the browser says what the server reads', () => {
  const said = new Map([
    ['open', protocol.open(ATTEMPT, PLACE)],
    ['update', protocol.update(ATTEMPT, CLIENT, NUMBER, BYTES)],
    ['ping', protocol.ping()],
    ['awareness', protocol.awareness(ATTEMPT, BYTES)],
    ...Object.entries(Step).map(([word, step]) => [`call ${word}`, calls.call(step, SEAT, CLIENT, NUMBER, BYTES)] as const),
    ['ice', calls.ice()]
  ]);

  assert.deepEqual(new Map([...said].map(([name, frame]) => [name, hex(frame)])), written('browser'));
});

test('the browser keeps within what the server takes', () => {
  const limits = written('limit');

  assert.equal(MAX_AWARENESS_BYTES, Number(limits.get('awareness')));
  assert.equal(MAX_CALL_BYTES, Number(limits.get('call')));
  assert.ok(MAX_BATCH_BYTES < Number(limits.get('update')));
});

test('a frame of a kind that is not known says nothing', () => {
  assert.equal(protocol.read(Uint8Array.of(99, 1, 2).buffer), undefined);
  assert.equal(protocol.read(new ArrayBuffer()), undefined);
});

test('the room of these tests speaks as the server does', () => {
  const said = written('server');
  const bytes = new Uint8Array(BYTES);
  const spoken = new Map([
    ['sync', frames.sync(ATTEMPT, [{ seq: 1, bytes }, { seq: PLACE, bytes: Uint8Array.of(9) }])],
    ['synced READ', frames.synced(ATTEMPT, PLACE, Access.READ)],
    ['update', frames.update(ATTEMPT, { seq: PLACE, bytes })],
    ['ack', frames.ack(ATTEMPT, CLIENT, NUMBER, PLACE)],
    ['refusal READ_ONLY', frames.refusal(ATTEMPT, CLIENT, NUMBER, Refusal.READ_ONLY)],
    ['closed', frames.closed()],
    ['pong', frames.pong()]
  ]);

  spoken.forEach((frame, name) => assert.equal(hex(frame), said.get(name), name));
});
