import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../../src/model/agreement.ts';
import type { JsonObject } from '../../../src/support/json-value.ts';
import { fixtureAgreement } from '../../compile/fixture-agreement.ts';
import { type FakeHubspot, fakeHubspot } from './fake/fake-hubspot.ts';
import { carefully, emptyKept, type Kept, pushOnce, token, visibleState } from './in-memory.ts';

const agreement = fixtureAgreement();
type Stage = Agreement['lifecycle']['stages'][number];

async function pushedAccount(first: Agreement = agreement): Promise<{ hubspot: FakeHubspot; kept: Kept }> {
  const hubspot = fakeHubspot({ token });
  const kept = emptyKept();
  expect((await pushOnce(first, hubspot, kept)).result).toMatchObject({ failed: [], left: 0 });
  hubspot.changes.length = 0;
  return { hubspot, kept };
}

function withStages(change: (stages: readonly Stage[]) => readonly Stage[]): Agreement {
  const { lifecycle } = agreement;
  return { ...agreement, lifecycle: { ...lifecycle, stages: change(lifecycle.stages) } };
}

function titled(stage: Stage | undefined, title: string): Stage {
  if (stage === undefined) throw new Error('no such stage');
  return { ...stage, title: { en: title, de: title } };
}

/** Names of all lists in the place of their ids, so that accounts can be compared by what their workflows read. */
function namedState({ account }: FakeHubspot): readonly unknown[] {
  const names = new Map([...account.lists].map(([id, { name }]) => [id, name]));
  return [...account.flows.values()]
    .map((flow) =>
      JSON.stringify(flow, (key, value: unknown) => {
        if (key === 'listId') return names.get(String(value));
        return ['id', 'createdAt', 'updatedAt', 'revisionId'].includes(key) ? undefined : value;
      }),
    )
    .toSorted();
}

/** Ids of stages and lists by what they stand for. */
function idsOfStages(hubspot: FakeHubspot): readonly (readonly [string, unknown])[] {
  const pipelines = [...(hubspot.account.pipelines.get('leads')?.values() ?? [])];
  return pipelines
    .flatMap(({ stages }) => stages as readonly JsonObject[])
    .map(({ id, label }) => [String(label), id]);
}

describe('names that go from one to another', () => {
  it.each([
    ['two stages swap their titles', 'b', 'a'],
    ['a stage takes the former title of the next one', 'b', 'c'],
    ['a stage takes the former title of the one before', 'c', 'a'],
  ])('%s: one push is enough, and everything keeps its id', async (_, one, two) => {
    const named = (first: string, second: string): Agreement =>
      withStages((stages) => [titled(stages[0], first), titled(stages[1], second), ...stages.slice(2)]);
    const { hubspot, kept } = await pushedAccount(named('a', 'b'));
    const before = new Map(idsOfStages(hubspot));
    const { plan, result } = await pushOnce(named(one, two), hubspot, kept);
    expect(plan.conflicts).toEqual([]);
    expect(result).toMatchObject({ failed: [], left: 0 });
    const after = new Map(idsOfStages(hubspot));
    expect([after.get(one), after.get(two)]).toEqual([before.get('a'), before.get('b')]);
    const fresh = fakeHubspot({ token });
    await pushOnce(named(one, two), fresh, emptyKept());
    expect(visibleState(hubspot).length).toBe(visibleState(fresh).length);
    expect(namedState(hubspot)).toEqual(namedState(fresh));
    const again = await pushOnce(named(one, two), hubspot, kept, { isDry: true });
    expect(again.plan).toMatchObject({ changes: [], conflicts: [], noted: [] });
  });

  it('a new stage takes the former title of one that is called otherwise by now', async () => {
    const { hubspot, kept } = await pushedAccount();
    const [first] = agreement.lifecycle.stages;
    const former = first?.title.en ?? '';
    const next = withStages((stages) => [
      titled(first, 'Renamed'),
      ...stages.slice(1),
      { ...titled(first, former), id: 'added' },
    ]);
    const { plan, result } = await pushOnce(next, hubspot, kept);
    expect(plan.conflicts).toEqual([]);
    expect(result).toMatchObject({ failed: [], left: 0 });
    const fresh = fakeHubspot({ token });
    await pushOnce(next, fresh, emptyKept());
    expect(
      idsOfStages(hubspot)
        .map(([label]) => label)
        .toSorted(),
    ).toEqual(
      idsOfStages(fresh)
        .map(([label]) => label)
        .toSorted(),
    );
    expect([...hubspot.account.lists.values()].map(({ name }) => name).toSorted()).toEqual(
      [...fresh.account.lists.values()].map(({ name }) => name).toSorted(),
    );
  });
});

describe('what has another id in the agreement, and the same name', () => {
  it('is the same in HubSpot, and never destroyed as what is wanted no more', async () => {
    const [campaign] = Object.values(agreement.campaigns ?? {});
    if (campaign === undefined) throw new Error('no campaign');
    const { [campaign.id]: _, ...others } = agreement.campaigns;
    const renamed: Agreement = {
      ...agreement,
      campaigns: { ...others, other: { ...campaign, id: 'other' } },
    };
    const { hubspot, kept } = await pushedAccount();
    const before = [...hubspot.account.campaigns.keys()];
    const choices = { ...carefully, allowsDestroying: true };
    const { plan } = await pushOnce(renamed, hubspot, kept, { choices });
    expect(plan.changes.filter(({ does }) => does === 'remove')).toEqual([]);
    expect([...hubspot.account.campaigns.keys()]).toEqual(before);
    expect(kept.lock).toContain('campaigns/other');
    expect(kept.lock).not.toContain(`campaigns/${campaign.id}"`);
  });

  it('a stage of a pipeline keeps its id, and that is no conflict', async () => {
    const [stage] = agreement.lifecycle.stages;
    const extra = (id: string): Agreement =>
      withStages((stages) => [...stages, { ...titled(stage, 'Extra'), id }]);
    const { hubspot, kept } = await pushedAccount(extra('extra'));
    const before = idsOfStages(hubspot);
    const { plan, result } = await pushOnce(extra('other'), hubspot, kept);
    expect(plan.conflicts).toEqual([]);
    expect(result).toMatchObject({ failed: [] });
    expect(idsOfStages(hubspot)).toEqual(before);
  });
});

describe('what HubSpot brings itself', () => {
  it('is never removed, also where the agreement leaves it alone from now on', async () => {
    const { hubspot, kept } = await pushedAccount();
    const { hubspot: target } = agreement.targets;
    if (target === undefined) throw new Error('no hubspot');
    const modest = {
      ...agreement,
      targets: { ...agreement.targets, hubspot: { ...target, ownsWholeObjects: false } },
    };
    const choices = { overwrites: true, allowsDestroying: true };
    const { plan } = await pushOnce(modest, hubspot, kept, { choices });
    expect(plan.changes.filter((change) => 'key' in change && change.key.startsWith('options/'))).toEqual([]);
    expect(hubspot.account.properties.get('contacts')?.has('hs_lead_status')).toBe(true);
  });
});
