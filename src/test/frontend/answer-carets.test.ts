import './support/browser.ts';
import assert from 'node:assert/strict';
import { beforeEach, mock, test } from 'node:test';
import { applyAwarenessUpdate, Awareness, encodeAwarenessUpdate } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { Carets } from '../../../frontend/components/answer-carets.ts';
import { Here, Role, type Somebody } from '../../../frontend/components/room-protocol.ts';
import { stopTheClock } from './support/browser.ts';

const INES: Somebody = { seat: 'ines', role: Role.INTERVIEWER, here: Here.HERE, name: 'Ines' };

beforeEach(stopTheClock);

function caretAt(text: Y.Text, index: number): unknown {
  return JSON.parse(JSON.stringify(Y.createRelativePositionFromTypeIndex(text, index)));
}

function room(): { carets: Carets; theirs: Awareness; says: () => Uint8Array; seen: () => unknown } {
  const doc = new Y.Doc();
  const text = doc.getText('answer');
  text.insert(0, 'Bias');
  const carets = new Carets(doc, () => {});
  const theirs = new Awareness(new Y.Doc());
  const place = caretAt(text, 2);
  theirs.setLocalState({ cursor: { anchor: place, head: place }, user: { name: 'Noor', color: 'red' } });
  return {
    carets,
    theirs,
    says: () => encodeAwarenessUpdate(theirs, [theirs.clientID]),
    seen: () => carets.awareness.getStates().get(theirs.clientID)
  };
}

test('a caret bears the name of the seat it comes from, not the one it gives itself', () => {
  const { carets, says, seen } = room();
  carets.receive('ines', says(), [INES]);

  assert.equal((seen() as { user: { name: string } }).user.name, 'Ines');
  assert.ok((seen() as { cursor: unknown }).cursor);
});

test('a caret of nobody who is here is not shown', () => {
  const { carets, says, seen } = room();
  carets.receive('tomasz', says(), [INES]);

  assert.equal(seen(), undefined);
});

test('a caret that points nowhere is none', () => {
  const { carets, theirs, says, seen } = room();
  theirs.setLocalState({ cursor: { anchor: 'here', head: 7 } });
  carets.receive('ines', says(), [INES]);
  carets.receive('ines', Uint8Array.of(255, 255, 1), [INES]);

  assert.equal((seen() as { cursor: unknown }).cursor, null);
});

test('a caret goes with whose it is, and comes back with them where it was', () => {
  const { carets, says, seen } = room();
  carets.present([INES]);
  carets.receive('ines', says(), [INES]);
  carets.present([{ ...INES, here: Here.RECONNECTING }]);
  assert.equal(seen(), undefined);
  carets.present([INES]);
  carets.receive('ines', says(), [INES]);

  assert.equal((seen() as { user: { name: string } }).user.name, 'Ines');
});

test('what others read of one’s own caret is where it is', () => {
  const said: Uint8Array[] = [];
  const doc = new Y.Doc();
  const carets = new Carets(doc, (bytes) => said.push(bytes));
  carets.awareness.setLocalStateField('cursor', { anchor: 1, head: 1 });
  mock.timers.tick(120);
  const others = new Awareness(new Y.Doc());
  applyAwarenessUpdate(others, said[0]!, 'test');

  assert.equal(said.length, 1);
  assert.deepEqual(others.getStates().get(doc.clientID), { cursor: { anchor: 1, head: 1 } });
});
