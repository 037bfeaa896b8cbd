import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../../src/model/agreement.ts';
import type { HttpAnswer } from '../../../src/notify/http.ts';
import type { JsonObject } from '../../../src/support/json-value.ts';
import { fixtureAgreement } from '../../compile/fixture-agreement.ts';
import { type FakeHubspot, fakeHubspot } from './fake/fake-hubspot.ts';
import { emptyKept, type Kept, pushOnce, token } from './in-memory.ts';

const agreement = fixtureAgreement();

function saying(status: number, json: object): HttpAnswer {
  return { came: 'answer', status, header: () => undefined, text: JSON.stringify(json) };
}

async function pushedAccount(first: Agreement = agreement): Promise<{ hubspot: FakeHubspot; kept: Kept }> {
  const hubspot = fakeHubspot({ token });
  const kept = emptyKept();
  expect((await pushOnce(first, hubspot, kept)).result).toMatchObject({ failed: [], left: 0 });
  return { hubspot, kept };
}

describe('what somebody changed', () => {
  it.each(['archived', 'size', 'id'])(
    'is seen at a stage that is called like a key of HubSpot: %s',
    async (name) => {
      const [first] = agreement.lifecycle.stages;
      if (first === undefined) throw new Error('no stage');
      const { lifecycle } = agreement;
      const more = { ...first, id: name, title: { en: name, de: name } };
      const bigger = { ...agreement, lifecycle: { ...lifecycle, stages: [...lifecycle.stages, more] } };
      const { hubspot, kept } = await pushedAccount(bigger);
      const contacts = hubspot.account.properties.get('contacts');
      const stage = contacts?.get('lp_stage') ?? {};
      const options = (stage['options'] as readonly JsonObject[]).map((option) =>
        option['value'] === name ? { ...option, label: 'Gone' } : option,
      );
      contacts?.set('lp_stage', { ...stage, options });
      const { plan } = await pushOnce(bigger, hubspot, kept, { isDry: true });
      expect(plan.conflicts).toMatchObject([{ key: 'properties/lp_stage', why: 'changed' }]);
    },
  );

  it('is no reason to break off, however deep it goes', async () => {
    const { hubspot, kept } = await pushedAccount();
    const [[id, list] = []] = hubspot.account.lists;
    let deep: JsonObject = {};
    for (let level = 0; level < 900; level++) deep = { filterBranches: [deep] };
    hubspot.account.lists.set(id ?? '', { ...list, filterBranch: deep });
    const { plan } = await pushOnce(agreement, hubspot, kept, { isDry: true });
    expect(plan.conflicts).toMatchObject([{ why: 'changed' }]);
  });
});

describe('a property of another type', () => {
  it('is changed only where destroying is allowed, for values may not outlive it', async () => {
    const { hubspot, kept } = await pushedAccount();
    const contacts = hubspot.account.properties.get('contacts');
    const { 'annual-revenue': revenue } = agreement.fields;
    expect(contacts?.get('lp_annual_revenue')).toMatchObject({ type: 'number' });
    if (revenue === undefined) throw new Error('no field');
    const { max: _max, min: _min, ...head } = revenue;
    const text = { ...head, type: 'text' } as typeof revenue;
    const retyped = { ...agreement, fields: { ...agreement.fields, 'annual-revenue': text } };
    const careful = await pushOnce(retyped, hubspot, kept, { isDry: true });
    expect(careful.plan.conflicts).toMatchObject([
      {
        key: 'properties/lp_annual_revenue',
        why: 'retyped',
        differences: [{ path: ['type'], agreed: 'string', found: 'number' }],
      },
    ]);
    const choices = { overwrites: true, allowsDestroying: false };
    expect((await pushOnce(retyped, hubspot, kept, { choices, isDry: true })).plan.conflicts).toHaveLength(1);
    const destroying = { overwrites: false, allowsDestroying: true };
    const { plan } = await pushOnce(retyped, hubspot, kept, { choices: destroying, isDry: true });
    expect(plan.conflicts).toEqual([]);
  });
});

describe('what HubSpot shows otherwise than it was sent', () => {
  it('is told by the push that sent it, and not sent again', async () => {
    const hubspot = fakeHubspot({ token });
    const kept = emptyKept();
    const { result } = await pushOnce(agreement, hubspot, kept, {
      answer: ({ body, headers, method, url }) => {
        if (method !== 'POST' || body?.includes('"name":"lp_seniority"') !== true) return undefined;
        const path = url.replace(/^https?:\/\/[^/]+/, '');
        const changed = JSON.stringify({ ...JSON.parse(body), label: 'SENIORITY' });
        const { json, status } = hubspot.answer({ method, path, headers, body: changed });
        return saying(status, json as object);
      },
    });
    expect(result?.otherwise).toMatchObject([
      {
        key: 'properties/lp_seniority',
        differences: [{ path: ['label'], agreed: 'seniority', found: 'SENIORITY' }],
      },
    ]);
    const again = await pushOnce(agreement, hubspot, kept, { isDry: true });
    expect(again.plan).toMatchObject({ changes: [], conflicts: [] });
  });
});
