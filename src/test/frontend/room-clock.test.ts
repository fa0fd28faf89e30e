import './support/browser.ts';
import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test } from 'node:test';
import { RoomClock } from '../../../frontend/components/room-clock.ts';
import { pass, stopTheClock } from './support/browser.ts';

const MINUTE = 60_000;

let clock: RoomClock;

beforeEach(async () => {
  stopTheClock();
  clock = new RoomClock();
  Object.assign(clock, { at: 1, spent: 0, limit: 30 * MINUTE, running: true, labels: { left: 'left', over: 'over' } });
  document.body.append(clock);
  await clock.updateComplete;
});

afterEach(() => clock.remove());

const shown = (): string => clock.querySelector('.time')!.textContent!;
const word = (): string => clock.querySelector('small')!.textContent!;
const said = (): string => clock.querySelector('[role=status]')!.textContent!;

async function after(seconds: number): Promise<string> {
  for (let second = 0; second < seconds; second++) {
    await pass(1_000);
  }
  await pass(5);
  await clock.updateComplete;
  return shown();
}

async function told(values: Partial<RoomClock>): Promise<string> {
  Object.assign(clock, values);
  await clock.updateComplete;
  return shown();
}

test('it counts down while it runs', async () => {
  assert.equal(shown(), '30:00');
  assert.equal(await after(3), '29:57');
  assert.equal(word(), 'left');
});

test('it stands still in a pause, and goes on from there', async () => {
  await after(10);
  assert.equal(await told({ at: 2, spent: 10_000, running: false }), '29:50');
  assert.equal(await after(40), '29:50');
  await told({ at: 3, running: true });
  assert.equal(await after(5), '29:45');
});

test('added minutes are there at once, and what was spent stays spent', async () => {
  await after(60);
  assert.equal(await told({ limit: 35 * MINUTE }), '34:00');
  assert.equal(await after(1), '33:59');
});

test('it says by how much the time is over', async () => {
  assert.equal(await told({ at: 2, spent: 30 * MINUTE - 2_000 }), '0:02');
  assert.equal(await after(2), '0:00');
  assert.equal(word(), 'left');
  assert.equal(await after(3), '+0:03');
  assert.equal(word(), 'over');
});

test('added minutes lead out of the time that was over', async () => {
  assert.equal(await told({ at: 2, spent: 32 * MINUTE }), '+2:00');
  assert.equal(await told({ limit: 40 * MINUTE }), '8:00');
});

test('an hour and more is shown as such', async () => {
  assert.equal(await told({ limit: 90 * MINUTE }), '1:30:00');
});

test('a milestone is said once, when it is passed', async () => {
  await told({ at: 2, spent: 25 * MINUTE - 2_000, milestones: [{ left: 300, text: 'Five minutes left' }] });
  await after(1);
  assert.equal(said(), '');
  await after(2);
  assert.equal(said(), 'Five minutes left');
});

test('what a laptop slept through is not said, but counted', async () => {
  await told({ at: 2, spent: 0, milestones: [{ left: 300, text: 'Five minutes left' }] });
  mock.timers.setTime(Date.now() + 26 * MINUTE); // nothing is called meanwhile
  document.dispatchEvent(new Event('visibilitychange'));
  await clock.updateComplete;

  assert.equal(said(), '');
  assert.equal(shown(), '4:00');
});

test('it goes on after it was moved on the page', async () => {
  await after(2);
  const place = document.createElement('div');
  document.body.append(place);
  place.append(clock);
  assert.equal(await after(3), '29:55');
  place.remove();
  await pass(5_000);
  document.body.append(clock);
  await clock.updateComplete;

  assert.equal(shown(), '29:50');
});

test('a browser whose clock is put back shows no more than it was told', async () => {
  await told({ at: 2, spent: MINUTE });
  const { now } = Date;
  Date.now = () => now() - 10 * MINUTE;
  document.dispatchEvent(new Event('visibilitychange'));
  await clock.updateComplete;
  Date.now = now;

  assert.equal(shown(), '29:00');
});
