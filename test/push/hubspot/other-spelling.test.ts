import { expect, it } from 'vitest';
import type { HttpAnswer, HttpRequest } from '../../../src/notify/http.ts';
import { isJsonObject, type JsonValue } from '../../../src/support/json-value.ts';
import { fixtureAgreement } from '../../compile/fixture-agreement.ts';
import { type FakeHubspot, fakeHubspot } from './fake/fake-hubspot.ts';
import { emptyKept, pushOnce, token } from './in-memory.ts';

const agreement = fixtureAgreement();
const renamed = { ...agreement, title: { en: 'Other', de: 'Anders' } };

type Spelling = (key: string, value: JsonValue) => JsonValue;

function spelled(value: JsonValue, spelling: Spelling, key = ''): JsonValue {
  const own = spelling(key, value);
  if (Array.isArray(own)) return own.map((item: JsonValue) => spelled(item, spelling));
  if (!isJsonObject(own)) return own;
  return Object.fromEntries(Object.entries(own).map(([name, item]) => [name, spelled(item, spelling, name)]));
}

/** The same said otherwise, as an API may from one day to the next. */
const spellings: readonly (readonly [string, Spelling])[] = [
  [
    'numbers for ids',
    (key, value) => (/^(id|listId)$/.test(key) && /^\d+$/.test(String(value)) ? Number(value) : value),
  ],
  [
    'words for numbers',
    (key, value) => (typeof value === 'number' && key !== 'offset' ? String(value) : value),
  ],
  [
    'keys with nothing in them',
    (_, value) => (isJsonObject(value) ? { ...value, newKey: null, newer: [], newest: false } : value),
  ],
  [
    'another order of keys and of options',
    (key, value) => {
      if (Array.isArray(value) && ['options', 'stages', 'values'].includes(key)) return value.toReversed();
      return isJsonObject(value) ? Object.fromEntries(Object.entries(value).toReversed()) : value;
    },
  ],
  ['counters that move', (key, value) => (/^(size|updatedAt|listVersion)$/.test(key) ? 99 : value)],
];

function speaking(hubspot: FakeHubspot, spelling: Spelling): (request: HttpRequest) => HttpAnswer {
  return ({ body, headers, method, url }) => {
    const path = url.replace(/^https?:\/\/[^/]+/, '');
    const { json, status } = hubspot.answer({ method, path, headers, body: body ?? '' });
    const text = json === undefined ? '' : JSON.stringify(spelled(json, spelling));
    return { came: 'answer', status, header: () => undefined, text };
  };
}

it.each(spellings)('%s: neither a change nor a conflict', async (_, spelling) => {
  const hubspot = fakeHubspot({ token });
  const kept = emptyKept();
  await pushOnce(agreement, hubspot, kept);
  const answer = speaking(hubspot, spelling);
  const same = await pushOnce(agreement, hubspot, kept, { answer, isDry: true });
  expect(same.plan).toMatchObject({ changes: [], conflicts: [], unread: [] });
  const next = await pushOnce(renamed, hubspot, kept, { answer });
  expect(next.plan.conflicts).toEqual([]);
  expect(next.result).toMatchObject({ failed: [], otherwise: [] });
  const again = await pushOnce(renamed, hubspot, kept, { isDry: true });
  expect(again.plan).toMatchObject({ changes: [], conflicts: [] });
});

it.each(spellings)('%s: from the first push on, and without the lock', async (_, spelling) => {
  const hubspot = fakeHubspot({ token });
  const answer = speaking(hubspot, spelling);
  const first = await pushOnce(agreement, hubspot, emptyKept(), { answer });
  expect(first.result).toMatchObject({ failed: [], left: 0, otherwise: [] });
  const lost = await pushOnce(agreement, hubspot, emptyKept(), { answer, isDry: true });
  expect(lost.plan).toMatchObject({ changes: [], conflicts: [], unread: [] });
});

it.each([
  ['HTML', '<html>Sorry</html>'],
  ['nothing', ''],
  ['a list', '[]'],
  ['null', 'null'],
  ['a text', '"ok"'],
  ['no results', '{"results":null,"lists":null}'],
  ['results that are none', '{"results":[null,1,"a",[]],"lists":[null,1,"a",[]]}'],
])('%s for everything that is read: nothing is lost, and nothing is said to be in order', async (_, text) => {
  const hubspot = fakeHubspot({ token });
  const kept = emptyKept();
  await pushOnce(agreement, hubspot, kept);
  const before = kept.lock;
  hubspot.changes.length = 0;
  const { plan } = await pushOnce(agreement, hubspot, kept, {
    isDry: true,
    answer: ({ method, url }) => {
      const isReading = method === 'GET' || url.includes('/search');
      if (!isReading || url.endsWith('/details')) return undefined;
      return { came: 'answer', status: 200, header: () => undefined, text };
    },
  });
  expect(plan.unread.length + plan.changes.length).toBeGreaterThan(0);
  expect(plan.changes.filter(({ does }) => does !== 'create')).toEqual([]);
  expect(kept.lock).toBe(before);
  expect(hubspot.changes).toEqual([]);
});
