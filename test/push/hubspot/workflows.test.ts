import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../src/support/json-value.ts';
import { fixtureAgreement } from '../../compile/fixture-agreement.ts';
import { type FakeHubspot, fakeHubspot } from './fake/fake-hubspot.ts';
import { emptyKept, type Kept, pushOnce, token } from './in-memory.ts';

const agreement = fixtureAgreement();

async function pushedAccount(): Promise<{ hubspot: FakeHubspot; kept: Kept }> {
  const hubspot = fakeHubspot({ token });
  const kept = emptyKept();
  expect((await pushOnce(agreement, hubspot, kept)).result).toMatchObject({ failed: [], left: 0 });
  hubspot.changes.length = 0;
  return { hubspot, kept };
}

function idsOfLists(flow: JsonObject | undefined): ReadonlySet<string> {
  return new Set([...JSON.stringify(flow).matchAll(/"listId":"([^"]*)"/g)].map(([, id = '']) => id));
}

describe('workflows', () => {
  it('are made switched off, from lists by the ids that HubSpot gave them', async () => {
    const { hubspot } = await pushedAccount();
    const flows = [...hubspot.account.flows.values()];
    expect(flows.length).toBeGreaterThan(5);
    expect(flows.filter(({ isEnabled }) => isEnabled !== false)).toEqual([]);
    const used = flows.flatMap((flow) => [...idsOfLists(flow)]);
    expect(used.length).toBeGreaterThan(5);
    expect(used.filter((id) => !hubspot.account.lists.has(id))).toEqual([]);
  });

  it('that somebody switched on are no conflict, and stay on when they are changed', async () => {
    const { hubspot, kept } = await pushedAccount();
    for (const [id, flow] of hubspot.account.flows)
      hubspot.account.flows.set(id, { ...flow, isEnabled: true, revisionId: '7' });
    expect((await pushOnce(agreement, hubspot, kept, { isDry: true })).plan).toMatchObject({
      changes: [],
      conflicts: [],
    });
    const renamed = { ...agreement, title: { en: 'Other', de: 'Anders' } };
    expect((await pushOnce(renamed, hubspot, kept)).result).toMatchObject({ failed: [] });
    expect([...hubspot.account.flows.values()].filter(({ isEnabled }) => isEnabled !== true)).toEqual([]);
    expect(hubspot.changes.filter((change) => change === 'POST /automation/v4/flows')).toEqual([]);
  });

  it('follow a list that had to be made anew', async () => {
    const { hubspot, kept } = await pushedAccount();
    const [flowId, flow] = [...hubspot.account.flows].find(([, each]) => idsOfLists(each).size > 0) ?? [];
    const [gone = ''] = idsOfLists(flow);
    hubspot.account.lists.delete(gone);
    const { plan, result } = await pushOnce(agreement, hubspot, kept);
    expect(plan.conflicts).toEqual([]);
    expect(result).toMatchObject({ failed: [] });
    const ids = idsOfLists(hubspot.account.flows.get(flowId ?? ''));
    expect([...ids].filter((id) => !hubspot.account.lists.has(id))).toEqual([]);
  });

  it('of one name are a conflict where nobody can say which is ours, and none where the lock can', async () => {
    const { hubspot, kept } = await pushedAccount();
    const [flow] = hubspot.account.flows.values();
    hubspot.account.flows.set('99', { ...flow, id: '99' });
    expect((await pushOnce(agreement, hubspot, kept, { isDry: true })).plan).toMatchObject({
      changes: [],
      conflicts: [],
    });
    const { plan } = await pushOnce(agreement, hubspot, emptyKept(), { isDry: true });
    expect(plan.conflicts).toMatchObject([{ name: flow?.['name'], why: 'twice' }]);
  });
});
