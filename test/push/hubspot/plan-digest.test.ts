import { expect, it } from 'vitest';
import type { Agreement } from '../../../src/model/agreement.ts';
import { hubspotBodies } from '../../../src/push/hubspot/hubspot-bodies.ts';
import { planDigest } from '../../../src/push/plan-digest.ts';
import { fixtureAgreement } from '../../compile/fixture-agreement.ts';
import { type FakeHubspot, fakeHubspot } from './fake/fake-hubspot.ts';
import { emptyKept, type Kept, pushOnce, token } from './in-memory.ts';

const agreement = fixtureAgreement();

async function digest(of: Agreement, hubspot: FakeHubspot, kept: Kept): Promise<string> {
  const { plan } = await pushOnce(of, hubspot, kept, { isDry: true });
  const { hubspot: configuration } = of.targets;
  if (configuration === undefined) throw new Error('no hubspot');
  return planDigest(`hubspot ${hubspot.account.portalId}`, plan, hubspotBodies(of, configuration));
}

function renamed(title: string): Agreement {
  return { ...agreement, title: { en: title, de: title } };
}

it('is the same as long as only leads come in, and another one for another list', async () => {
  const hubspot = fakeHubspot({ token });
  const kept = emptyKept();
  await pushOnce(agreement, hubspot, kept);
  const before = await digest(renamed('Other'), hubspot, kept);
  const { lists } = hubspot.account;
  for (const [id, list] of lists)
    lists.set(id, { ...list, size: 12, processingStatus: 'PROCESSING', updatedAt: '2027-01-01T00:00:00Z' });
  expect(await digest(renamed('Other'), hubspot, kept)).toBe(before);
  expect(await digest(renamed('Another'), hubspot, kept)).not.toBe(before);
});

it('of one account is not that of another, although both lack everything', async () => {
  const [one, two] = [fakeHubspot({ token }), fakeHubspot({ token })];
  two.account.portalId = 815;
  const first = await digest(agreement, one, emptyKept());
  expect(await digest(agreement, two, emptyKept())).not.toBe(first);
  expect(await digest(agreement, one, emptyKept())).toBe(first);
});
