import { describe, expect, it } from 'vitest';
import type { HttpAnswer } from '../../../src/notify/http.ts';
import { hubspotApi } from '../../../src/push/hubspot/hubspot-api.ts';
import { allPages } from '../../../src/push/hubspot/replies.ts';
import type { JsonObject } from '../../../src/support/json-value.ts';
import { fixtureAgreement } from '../../compile/fixture-agreement.ts';
import { type FakeHubspot, fakeHubspot } from './fake/fake-hubspot.ts';
import { emptyKept, pushOnce, token } from './in-memory.ts';

const agreement = fixtureAgreement();

function saying(status: number, json: object, headers: Readonly<Record<string, string>> = {}): HttpAnswer {
  return { came: 'answer', status, header: (name) => headers[name], text: JSON.stringify(json) };
}

function changedField(of = 'annual-revenue', title = 'Turnover'): typeof agreement {
  const field = agreement.fields[of];
  if (field === undefined) throw new Error('no field');
  return {
    ...agreement,
    fields: { ...agreement.fields, [of]: { ...field, title: { en: title, de: title } } },
  };
}

describe('odd answers', () => {
  it('never tell a part of the token, wherever a long message is cut', async () => {
    for (let before = 370; before < 402; before++) {
      const port = {
        ask: () => Promise.resolve(saying(400, { message: `${'x'.repeat(before)}${token}` })),
        pause: () => Promise.resolve(),
      };
      const reply = await hubspotApi(port, { url: 'https://account.invalid', token })({
        method: 'GET',
        path: '/',
      });
      expect(JSON.stringify(reply)).not.toContain(token.slice(0, 4));
    }
  });

  it('never tell the token in what is read either', async () => {
    const port = {
      ask: () => Promise.resolve(saying(200, { label: `a ${token}` })),
      pause: () => Promise.resolve(),
    };
    const reply = await hubspotApi(port, { url: 'https://account.invalid', token })({
      method: 'GET',
      path: '/',
    });
    expect(reply).toEqual({ came: 'json', json: { label: 'a ***' } });
  });

  it.each([
    ['a number', [{ next: { after: 2 } }, undefined], 2],
    ['a word', [{ next: { after: 'b' } }, undefined], 2],
    ['the same again', [{ next: { after: 'b' } }, { next: { after: 'b' } }], undefined],
    ['a circle', [{ next: { after: 'b' } }, { next: { after: 'c' } }, { next: { after: 'b' } }], undefined],
    ['only an address', [{ next: { link: 'https://account.invalid/?after=b' } }, undefined], undefined],
  ])('the mark of the next page is %s: all pages, or none', async (_, pagings, pages) => {
    let asked = 0;
    const found = await allPages(() => {
      const paging = pagings[asked % pagings.length];
      asked++;
      return Promise.resolve({
        came: 'json',
        json: { results: [{ id: String(asked) }], ...(paging && { paging: paging as JsonObject }) },
      });
    }, '/flows');
    expect(Array.isArray(found) ? found.length : undefined).toBe(pages);
  });

  it('a header of limits that says nothing costs no time', async () => {
    const pauses: number[] = [];
    const port = {
      ask: () => Promise.resolve(saying(200, {}, { 'x-hubspot-ratelimit-remaining': '' })),
      pause: (milliseconds: number) => {
        pauses.push(milliseconds);
        return Promise.resolve();
      },
    };
    await hubspotApi(port, { url: 'https://account.invalid', token })({ method: 'GET', path: '/' });
    expect(pauses).toEqual([]);
  });

  it('an answer without a body: what is there is read, and a later change is no conflict', async () => {
    const hubspot = fakeHubspot({ token });
    const kept = emptyKept();
    await pushOnce(agreement, hubspot, kept, {
      answer: ({ body, headers, method, url }) => {
        if (method === 'GET' || url.includes('/search')) return undefined;
        const path = url.replace(/^https?:\/\/[^/]+/, '');
        const { status } = hubspot.answer({ method, path, headers, body: body ?? '' });
        return status < 300 ? { came: 'answer', status: 204, header: () => undefined, text: '' } : undefined;
      },
    });
    expect(kept.lock).not.toContain('"id": ""');
    const next = await pushOnce(changedField(), hubspot, kept);
    expect(next.plan.conflicts).toEqual([]);
    expect(next.result).toMatchObject({ done: 1, failed: [] });
  });

  it('a campaign that shows more when it is made than in the list is no conflict later', async () => {
    const hubspot = fakeHubspot({ token });
    const kept = emptyKept();
    await pushOnce(agreement, hubspot, kept, {
      answer: ({ body, headers, method, url }) => {
        if (method !== 'POST' || !url.endsWith('/campaigns')) return undefined;
        const path = url.replace(/^https?:\/\/[^/]+/, '');
        const { json, status } = hubspot.answer({ method, path, headers, body: body ?? '' });
        const made = json as JsonObject;
        const properties = { ...(made['properties'] as JsonObject), hs_object_id: '1', hs_color_hex: '#fff' };
        return saying(status, { ...made, properties });
      },
    });
    const { plan } = await pushOnce(agreement, hubspot, kept, { isDry: true });
    expect(plan).toMatchObject({ changes: [], conflicts: [], noted: [] });
  });

  it('a list that somebody made meanwhile is refused, and is theirs at the next push, too', async () => {
    const hubspot = fakeHubspot({ token });
    const kept = emptyKept();
    let name = '';
    await pushOnce(agreement, hubspot, kept, {
      answer: ({ body, method, url }) => {
        if (method === 'POST' && url.endsWith('/lists') && name === '') {
          name = String(JSON.parse(body ?? '').name);
          hubspot.account.lists.set('5', {
            listId: '5',
            name,
            processingType: 'MANUAL',
            objectTypeId: '0-1',
            filterBranch: {},
          });
        }
        return undefined;
      },
    });
    const { plan } = await pushOnce(agreement, hubspot, kept);
    expect(plan.conflicts).toMatchObject([{ name, why: 'foreign' }]);
    expect(hubspot.account.lists.get('5')).toMatchObject({ filterBranch: {} });
  });
});

describe('what somebody did to a workflow', () => {
  it('is seen where it takes its records from another list', async () => {
    const hubspot = fakeHubspot({ token });
    const kept = emptyKept();
    await pushOnce(agreement, hubspot, kept);
    const [id, flow] =
      [...hubspot.account.flows].find(([, each]) => JSON.stringify(each).includes('"listId"')) ?? [];
    const other = [...hubspot.account.lists.keys()].at(-1);
    const edited = JSON.stringify(flow).replaceAll(/"listId":"\d+"/g, `"listId":"${other}"`);
    hubspot.account.flows.set(id ?? '', JSON.parse(edited));
    const { plan } = await pushOnce(agreement, hubspot, kept, { isDry: true });
    expect(plan.conflicts).toMatchObject([{ name: flow?.['name'], why: 'changed' }]);
  });
});

describe('a stage of which nothing was heard', () => {
  it('is not made twice, also where HubSpot would take it', async () => {
    const hubspot = fakeHubspot({ token });
    const kept = emptyKept();
    await pushOnce(agreement, hubspot, kept);
    const { lifecycle } = agreement;
    const [first] = lifecycle.stages;
    if (first === undefined) throw new Error('no stage');
    const added = ['new-one', 'new-two'].map((id) => ({ ...first, id, title: { en: id, de: id } }));
    const bigger = { ...agreement, lifecycle: { ...lifecycle, stages: [...lifecycle.stages, ...added] } };
    const posted: string[] = [];
    let broken = 0;
    await pushOnce(bigger, hubspot, kept, {
      answer: ({ body, headers, method, url }) => {
        if (method !== 'POST' || !url.endsWith('/stages')) return undefined;
        posted.push(String(JSON.parse(body ?? '').label));
        if (broken > 0) return undefined;
        broken++;
        hubspot.answer({ method, path: url.replace(/^https?:\/\/[^/]+/, ''), headers, body: body ?? '' });
        return { came: 'unanswered', reason: 'ECONNRESET' };
      },
    });
    expect(posted).toEqual(['new-one', 'new-two']);
    expect(stagesIn(hubspot).filter((label) => label.startsWith('new-'))).toEqual(['new-one', 'new-two']);
  });
});

function stagesIn({ account }: FakeHubspot): readonly string[] {
  return [...(account.pipelines.get('leads')?.values() ?? [])]
    .flatMap(({ stages }) => stages as readonly JsonObject[])
    .map(({ label }) => String(label));
}
