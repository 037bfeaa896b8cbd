import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../../src/model/agreement.ts';
import { fixtureAgreement } from '../../compile/fixture-agreement.ts';
import { type FakeHubspot, fakeHubspot } from './fake/fake-hubspot.ts';
import {
  emptyKept,
  fakePort,
  type Interference,
  type Kept,
  pushOnce,
  token,
  visibleState,
} from './in-memory.ts';

/** One of so many operations is tried; `LEADPACT_PUSH_STEP=1` tries all. */
const step = Number(process.env['LEADPACT_PUSH_STEP'] ?? 37);

class Killed extends Error {}

/** A run that ends for good at one of its operations. */
async function killedAt(
  number: number,
  when: 'after' | 'before',
  agreement: Agreement,
  hubspot: FakeHubspot,
  kept: Kept,
): Promise<void> {
  const kill = (_: string, at: number): void => {
    if (at === number) throw new Killed();
  };
  const interference: Interference = when === 'after' ? { after: kill } : { before: kill };
  await expect(pushOnce(agreement, hubspot, kept, interference)).rejects.toThrow(Killed);
}

/** An account after a push, with the number of operations that it took. */
async function pushed(
  agreement: Agreement,
  before?: Agreement,
): Promise<{ readonly hubspot: FakeHubspot; readonly kept: Kept; readonly operations: number }> {
  const hubspot = fakeHubspot({ token });
  const kept = emptyKept();
  if (before !== undefined) await pushOnce(before, hubspot, kept);
  let operations = 0;
  await pushOnce(agreement, hubspot, kept, {
    before: (_, number) => {
      operations = number;
    },
  });
  return { hubspot, kept, operations };
}

/** Ids are the account's own, and so are digests of what refers to one; a digest may be all digits, too. */
function withoutIds({ lock }: Kept): string {
  return lock.replaceAll(/"[0-9a-f]{16}"/g, '"digest"').replaceAll(/"\d{4,8}"/g, '"id"');
}

function changedAgreement(): Agreement {
  const agreement = fixtureAgreement();
  const [first, second, third, ...others] = agreement.lifecycle.stages;
  if (first === undefined || second === undefined || third === undefined) throw new Error('no stages');
  const renamed = { ...first, title: { en: 'Fresh', de: 'Frisch' } };
  const swapped = [
    { ...second, title: third.title },
    { ...third, title: second.title },
  ];
  const fields = Object.entries(agreement.fields).map(([id, field], index) => [
    id,
    index % 2 === 0 ? field : { ...field, title: { en: `New ${id}`, de: `Neu ${id}` } },
  ]);
  return {
    ...agreement,
    title: { en: 'Second agreement', de: 'Zweite Vereinbarung' },
    lifecycle: { ...agreement.lifecycle, stages: [renamed, ...swapped, ...others] },
    fields: Object.fromEntries(fields),
  };
}

describe.each([
  ['a first push', undefined, fixtureAgreement()],
  ['a push of changes', fixtureAgreement(), changedAgreement()],
])('%s that ends at any operation', (_, before, agreement) => {
  it.each(['before', 'after'] as const)(
    'is brought to its end by the next one (%s it)',
    async (when) => {
      const whole = await pushed(agreement, before);
      expect(whole.operations).toBeGreaterThan(100);
      for (
        let number = 1 + (when === 'after' ? Math.floor(step / 2) : 0);
        number <= whole.operations;
        number += step
      ) {
        const hubspot = fakeHubspot({ token });
        const kept = emptyKept();
        if (before !== undefined) await pushOnce(before, hubspot, kept);
        await killedAt(number, when, agreement, hubspot, kept);
        const { plan } = await pushOnce(agreement, hubspot, kept);
        expect(plan, `killed ${when} ${number}`).toMatchObject({ conflicts: [], unread: [] });
        expect(visibleState(hubspot), `killed ${when} ${number}`).toEqual(visibleState(whole.hubspot));
        expect(withoutIds(kept)).toBe(withoutIds(whole.kept));
        const after = await pushOnce(agreement, hubspot, kept, { isDry: true });
        expect(after.plan).toMatchObject({ changes: [], conflicts: [], noted: [] });
      }
    },
    600_000,
  );
});

it('the port counts what it is asked', async () => {
  const port = fakePort(fakeHubspot({ token }));
  await port.ask({ method: 'GET', url: 'https://account.invalid/crm/v3/lists', headers: {} });
  expect(port.operations).toBe(1);
});
