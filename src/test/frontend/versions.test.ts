import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

type Lock = { packages: Record<string, { version?: string }> };

function lock(path: string): Lock['packages'] {
  return (JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as Lock).packages;
}

test('what the elements are tested with is what the application ships', () => {
  const shipped = lock('../../../package-lock.json');
  const tested = lock('./package-lock.json');
  const both = Object.keys(tested).filter((name) => name in shipped && name !== '');
  const versions = (of: Lock['packages']): [string, string | undefined][] => both.map((name) => [name, of[name]!.version]);

  assert.ok(both.includes('node_modules/yjs') && both.includes('node_modules/lit'));
  assert.deepEqual(versions(tested), versions(shipped));
});
