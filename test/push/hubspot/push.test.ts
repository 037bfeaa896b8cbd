import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../../src/model/agreement.ts';
import type { HttpAnswer } from '../../../src/notify/http.ts';
import type { JsonObject } from '../../../src/support/json-value.ts';
import { fixtureAgreement } from '../../compile/fixture-agreement.ts';
import { type FakeHubspot, fakeHubspot } from './fake/fake-hubspot.ts';
import { carefully, emptyKept, type Kept, pushOnce, token, visibleState } from './in-memory.ts';

const agreement = fixtureAgreement();

/** An account to which the agreement was pushed. */
async function pushedAccount(first: Agreement = agreement): Promise<{ hubspot: FakeHubspot; kept: Kept }> {
  const hubspot = fakeHubspot({ token });
  const kept = emptyKept();
  const { result } = await pushOnce(first, hubspot, kept);
  expect(result).toMatchObject({ failed: [], left: 0 });
  hubspot.changes.length = 0;
  return { hubspot, kept };
}

function contactProperty({ account }: FakeHubspot, name: string): JsonObject {
  return account.properties.get('contacts')?.get(name) ?? {};
}

/** What somebody does in HubSpot by hand. */
function editProperty(hubspot: FakeHubspot, name: string, edit: (property: JsonObject) => JsonObject): void {
  hubspot.account.properties.get('contacts')?.set(name, edit(contactProperty(hubspot, name)));
}

function withTitle(of: Agreement, field: string, title: string): Agreement {
  const found = of.fields[field];
  if (found === undefined) throw new Error(`no field ${field}`);
  return { ...of, fields: { ...of.fields, [field]: { ...found, title: { en: title, de: title } } } };
}

const dry = { isDry: true } as const;

describe('a push', () => {
  it('makes everything once, and then has nothing to do', async () => {
    const hubspot = fakeHubspot({ token });
    const kept = emptyKept();
    const first = await pushOnce(agreement, hubspot, kept);
    expect(first.result).toMatchObject({ failed: [], left: 0 });
    expect(first.result?.done).toBeGreaterThan(40);
    const nothing = { changes: [], conflicts: [], noted: [], unread: [] };
    const second = await pushOnce(agreement, hubspot, kept, dry);
    expect(second.plan).toMatchObject({ ...nothing, same: first.result?.done });
  });

  it('sends what changed, and nothing else', async () => {
    const { hubspot, kept } = await pushedAccount();
    const changed = withTitle(agreement, 'seniority', 'Rank in the company');
    const { plan, result } = await pushOnce(changed, hubspot, kept);
    expect(plan.changes).toMatchObject([
      { does: 'update', differences: [{ path: ['label'], agreed: 'Rank in the company' }] },
    ]);
    expect(result).toMatchObject({ done: 1, failed: [] });
    expect(hubspot.changes).toEqual(['PATCH /crm/v3/properties/contacts/lp_seniority']);
  });

  it('keeps what is told by another name: a list and a stage are renamed, not made anew', async () => {
    const { hubspot, kept } = await pushedAccount();
    const [first, ...others] = agreement.lifecycle.stages;
    if (first === undefined) throw new Error('no stage');
    const ids = (of: FakeHubspot): readonly unknown[] => [
      [...of.account.lists.keys()],
      [...(of.account.pipelines.get('leads')?.values() ?? [])].map(({ id, stages }) => [
        id,
        (stages as readonly JsonObject[]).map((stage) => stage['id']),
      ]),
    ];
    const before = ids(hubspot);
    const stages = [{ ...first, title: { en: 'Fresh', de: 'Frisch' } }, ...others];
    const renamed = {
      ...agreement,
      title: { en: 'Other', de: 'Anders' },
      lifecycle: { ...agreement.lifecycle, stages },
    };
    expect((await pushOnce(renamed, hubspot, kept)).result).toMatchObject({ failed: [] });
    expect(ids(hubspot)).toEqual(before);
    const fresh = fakeHubspot({ token });
    await pushOnce(renamed, fresh, emptyKept());
    expect(visibleState(hubspot)).toEqual(visibleState(fresh));
  });

  it('finds its own without the lock, and writes nothing but that', async () => {
    const { hubspot, kept } = await pushedAccount();
    const lost = emptyKept();
    const { plan } = await pushOnce(agreement, hubspot, lost);
    expect(plan).toMatchObject({ changes: [], conflicts: [] });
    expect(hubspot.changes).toEqual([]);
    expect(lost.lock).toBe(kept.lock);
  });
});

describe('what others did in HubSpot', () => {
  it('a change is a conflict that sends nothing, until it is to be overwritten', async () => {
    const { hubspot, kept } = await pushedAccount();
    editProperty(hubspot, 'lp_seniority', (property) => ({ ...property, label: 'Level' }));
    const changed = withTitle(agreement, 'annual-revenue', 'Turnover');
    const { plan, result } = await pushOnce(changed, hubspot, kept);
    expect(plan.conflicts).toMatchObject([
      { key: 'properties/lp_seniority', why: 'changed', differences: [{ path: ['label'], found: 'Level' }] },
    ]);
    expect(result).toBeUndefined();
    expect(hubspot.changes).toEqual([]);
    const choices = { ...carefully, overwrites: true };
    expect((await pushOnce(changed, hubspot, kept, { choices })).result).toMatchObject({
      done: 2,
      failed: [],
    });
    expect(contactProperty(hubspot, 'lp_seniority')['label']).toBe('seniority');
  });

  it('an option that somebody added stays through every push', async () => {
    const { hubspot, kept } = await pushedAccount();
    const added = { value: 'founder', label: 'Founder', hidden: false, displayOrder: 9 };
    editProperty(hubspot, 'lp_seniority', (property) => ({
      ...property,
      options: [...(property['options'] as readonly JsonObject[]), added],
    }));
    const changed = withTitle(agreement, 'seniority', 'Rank');
    const { plan, result } = await pushOnce(changed, hubspot, kept);
    expect(plan.leftOver).toMatchObject([
      { key: 'options/hs_lead_status', entry: 'NEW', wasOurs: false },
      { key: 'properties/lp_seniority', entry: 'founder', wasOurs: false },
    ]);
    expect(result).toMatchObject({ done: 1, failed: [] });
    const destroying = { choices: { allowsDestroying: true, overwrites: false } };
    const { changes } = (await pushOnce(changed, hubspot, kept, destroying)).plan;
    expect(changes).toMatchObject([{ wanted: { key: 'options/hs_lead_status' }, gone: ['NEW'] }]);
    expect(contactProperty(hubspot, 'lp_seniority')).toMatchObject({ label: 'Rank' });
    expect(contactProperty(hubspot, 'lp_seniority')['options']).toContainEqual(added);
  });

  it('a thing of that name is not taken over, unless it is as wanted or may be overwritten', async () => {
    const { hubspot } = await pushedAccount();
    editProperty(hubspot, 'lp_grade', (property) => ({ ...property, description: 'Mine' }));
    const { plan } = await pushOnce(agreement, hubspot, emptyKept());
    expect(plan.conflicts).toMatchObject([{ key: 'properties/lp_grade', why: 'foreign' }]);
    expect(plan.changes).toEqual([]);
  });

  it('what was removed there is made again', async () => {
    const { hubspot, kept } = await pushedAccount();
    hubspot.account.lists.delete([...hubspot.account.lists.keys()][0] ?? '');
    const { plan, result } = await pushOnce(agreement, hubspot, kept);
    expect(plan.changes).toMatchObject([{ does: 'create' }]);
    expect(result).toMatchObject({ done: 1, failed: [] });
  });
});

describe('what is wanted no more', () => {
  const { 'annual-revenue': revenue } = agreement.fields;
  const [stage] = agreement.lifecycle.stages;
  if (revenue === undefined || stage === undefined) throw new Error('the fixture changed');
  const stages = [
    ...agreement.lifecycle.stages,
    { ...stage, id: 'extra', title: { en: 'Extra', de: 'Extra' } },
  ];
  const bigger: Agreement = {
    ...agreement,
    fields: { ...agreement.fields, fleet: { ...revenue, id: 'fleet' } },
    lifecycle: { ...agreement.lifecycle, stages },
  };
  const choices = { ...carefully, allowsDestroying: true };

  it('stays and is told, and goes only where that is allowed', async () => {
    const { hubspot, kept } = await pushedAccount(bigger);
    for (const _ of ['once', 'twice']) {
      const { plan, result } = await pushOnce(agreement, hubspot, kept);
      expect(result).toMatchObject({ failed: [] });
      expect(plan.changes.map(({ does }) => does)).not.toContain('remove');
      const told = plan.leftOver.filter(({ wasOurs }) => wasOurs);
      expect(
        told.map(({ entry, key }) => (entry === undefined ? key : `${key} › ${entry}`)).toSorted(),
      ).toEqual([
        'lists/stage-extra',
        'options/hs_lead_status › extra',
        'pipelines/leads › Extra',
        'properties/lp_fleet',
        'properties/lp_stage › extra',
        'validations/lp_fleet-min',
      ]);
    }
    const second = await pushOnce(agreement, hubspot, kept, { choices });
    expect(second.plan.changes.filter(({ does }) => does === 'remove')).toMatchObject([
      { key: 'lists/stage-extra' },
      { key: 'properties/lp_fleet' },
    ]);
    // A bound goes with its property.
    expect(second.plan.leftOver).toMatchObject([{ key: 'validations/lp_fleet-min', canGo: false }]);
    expect(second.result).toMatchObject({ failed: [] });
    expect(contactProperty(hubspot, 'lp_fleet')).toEqual({});
    expect(visibleState(hubspot).filter((line) => /extra/i.test(line))).toEqual([]);
    expect((await pushOnce(agreement, hubspot, kept, { choices, ...dry })).plan).toMatchObject({
      changes: [],
      leftOver: [],
    });
  });

  it('but not what somebody changed since', async () => {
    const { hubspot, kept } = await pushedAccount(bigger);
    editProperty(hubspot, 'lp_fleet', (property) => ({ ...property, description: 'We need this' }));
    const { plan } = await pushOnce(agreement, hubspot, kept, { choices });
    expect(plan.conflicts).toMatchObject([{ key: 'properties/lp_fleet', why: 'changed' }]);
    expect(contactProperty(hubspot, 'lp_fleet')).not.toEqual({});
  });
});

function saying(status: number, json: object): HttpAnswer {
  return { came: 'answer', status, header: () => undefined, text: JSON.stringify(json) };
}

describe('what HubSpot refuses', () => {
  it('one component is told and the others are done; the next push has only that left', async () => {
    const hubspot = fakeHubspot({ token });
    const kept = emptyKept();
    const refusal = saying(400, { message: 'Property name is reserved', category: 'VALIDATION_ERROR' });
    const { result } = await pushOnce(agreement, hubspot, kept, {
      answer: ({ body, method }) =>
        method === 'POST' && body?.includes('"name":"lp_annual_revenue"') === true ? refusal : undefined,
    });
    expect(result?.left).toBe(0);
    // Its bound cannot be set either.
    expect(result?.failed).toMatchObject([
      {
        change: { wanted: { key: 'properties/lp_annual_revenue' } },
        trouble: { came: 'refused', reason: 'HubSpot answered 400: Property name is reserved' },
      },
      { change: { wanted: { key: 'validations/lp_annual_revenue-min' } } },
    ]);
    const next = await pushOnce(agreement, hubspot, kept);
    expect(next.result).toMatchObject({ done: 2, failed: [] });
  });

  it('a kind that the account does not have leaves the others alone', async () => {
    const hubspot = fakeHubspot({ token });
    const refusal = saying(403, {
      message: "This app hasn't been granted all required scopes",
      category: 'MISSING_SCOPES',
    });
    const { plan, result } = await pushOnce(agreement, hubspot, emptyKept(), {
      answer: ({ url }) => (url.includes('lead-scoring') ? refusal : undefined),
    });
    expect(plan.unread).toMatchObject([{ count: 1, trouble: { came: 'refused' } }]);
    expect(result).toMatchObject({ failed: [] });
    expect(hubspot.account.scores.size).toBe(0);
  });

  it('a day without requests left ends the push, and the next one goes on', async () => {
    const hubspot = fakeHubspot({ token });
    const kept = emptyKept();
    const spent = saying(429, { message: 'You have reached your daily limit.', policyName: 'DAILY' });
    const { result } = await pushOnce(agreement, hubspot, kept, {
      answer: (_, number) => (number > 60 ? spent : undefined),
    });
    expect(result?.failed).toMatchObject([{ trouble: { came: 'stopped' } }]);
    expect(result?.left).toBeGreaterThan(10);
    expect((await pushOnce(agreement, hubspot, kept)).result).toMatchObject({ failed: [], left: 0 });
  });

  it('requests that come too fast are made again, a window later', async () => {
    let now = 0;
    const hubspot = fakeHubspot({ token, limit: { most: 10, windowMs: 10_000, now: () => now } });
    const pauses: number[] = [];
    const { result } = await pushOnce(agreement, hubspot, emptyKept(), {
      pause: (milliseconds) => {
        pauses.push(milliseconds);
        now += milliseconds;
      },
    });
    expect(result).toMatchObject({ failed: [], left: 0 });
    expect(new Set(pauses)).toEqual(new Set([10_000]));
  });

  it('never tells the token, even where an answer repeats it', async () => {
    const hubspot = fakeHubspot({ token });
    const kept = emptyKept();
    const echo = saying(400, { message: `cannot use ${token} here` });
    const { result } = await pushOnce(agreement, hubspot, kept, {
      answer: ({ method, url }) => (method === 'POST' && url.endsWith('/contacts') ? echo : undefined),
    });
    expect(result?.failed.length).toBeGreaterThan(10);
    expect(JSON.stringify(result)).toContain('cannot use *** here');
    expect(JSON.stringify(result) + kept.lock).not.toContain(token);
  });
});
