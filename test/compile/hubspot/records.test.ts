import { describe, expect, it } from 'vitest';
import { hubspot } from '../../../src/compile/hubspot/hubspot.ts';
import type { Compilation } from '../../../src/compile/target.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
import type { Sync } from '../../../src/model/sync.ts';
import { fixtureAgreement } from '../fixture-agreement.ts';
import { at, byId, definition } from '../fixture-definition.ts';
import { fixtureCampaign } from '../fixture-market.ts';

function compiled(change: Partial<Agreement>): Compilation {
  const agreement = { ...fixtureAgreement(), ...change };
  const configuration = agreement.targets['hubspot'];
  if (configuration === undefined) throw new Error('no target hubspot');
  return hubspot.compile(agreement, configuration);
}

const bodyOf = ({ artifacts }: Compilation, path: string): Record<string, unknown> =>
  JSON.parse(artifacts.find((artifact) => artifact.path === path)?.content ?? '{}');
const pathsOf = ({ artifacts }: Compilation): readonly string[] => artifacts.map(({ path }) => path);

describe('target accounts', () => {
  it('are companies with a tier, in a list each, marked by a workflow of companies', () => {
    const whole = compiled({});
    expect(bodyOf(whole, 'properties/lp_company_tier.json')).toMatchObject({ groupName: 'lp_accounts' });
    expect(bodyOf(whole, 'lists/accounts-tier-1.json')).toMatchObject({ objectTypeId: '0-2' });
    expect(bodyOf(whole, 'workflows/accounts.json')).toMatchObject({
      type: 'PLATFORM_FLOW',
      objectTypeId: '0-2',
      isEnabled: false,
      actions: [{ fields: { property_name: 'hs_is_target_account', value: { staticValue: 'true' } } }],
    });
    const { requests } = bodyOf(whole, 'plan.json') as { requests: { endpoint: string; body: string }[] };
    const endpoint = (path: string): string | undefined =>
      requests.find(({ body }) => body === path)?.endpoint;
    expect(endpoint('properties/lp_company_tier.json')).toBe('/crm/v3/properties/companies');
    expect(endpoint('groups/lp_accounts.json')).toBe('/crm/v3/properties/companies/groups');
  });

  it('leave nothing behind where no tier is declared', () => {
    expect(
      pathsOf(compiled({ accountTiers: {}, accounts: {} })).filter((path) => path.includes('account')),
    ).toEqual([]);
  });
});

describe('the lifecycle stage of HubSpot', () => {
  const sync = (systems: Sync['systems']): Partial<Agreement> => ({
    syncs: byId<Sync>([
      {
        ...definition('sync', 'both'),
        systems,
        connection: 'native',
        withinMinutes: 5,
        match: [],
        fields: {},
        stays: { crm: [], map: [] },
        stages: {
          mql: { id: 'mql', crm: 'MQL', map: 'marketingqualifiedlead', place: at('sync', 'stages', 'mql') },
          sal: { id: 'sal', crm: 'salesqualifiedlead', map: 'accepted', place: at('sync', 'stages', 'sal') },
        },
        stagesWithinMinutes: 5,
        marketingSees: [],
        salesSees: [],
      },
    ]),
  });
  const set = (compilation: Compilation, stage: string): string | undefined =>
    /"lifecyclestage",\s*"value": \{\s*"type": "STATIC_VALUE",\s*"staticValue": "([^"]*)"/.exec(
      JSON.stringify(bodyOf(compilation, `workflows/arrival-${stage}.json`), null, 2),
    )?.[1];

  it('is set where a synchronisation names one that every account has', () => {
    const asMap = compiled(sync({ crm: 'salesforce', map: 'hubspot' }));
    expect([set(asMap, 'mql'), set(asMap, 'sal')]).toEqual(['marketingqualifiedlead', undefined]);
    const asCrm = compiled(sync({ crm: 'hubspot', map: 'other' }));
    expect([set(asCrm, 'mql'), set(asCrm, 'sal')]).toEqual([undefined, 'salesqualifiedlead']);
    const told = asMap.clauses.find(({ id }) => id === 'sync/both/stages');
    expect(told).toMatchObject({ fidelity: 'approximated', artifacts: ['workflows/arrival-mql.json'] });
    expect(told?.how?.['en']).toContain('accepted would be');
  });

  it('is left alone without one', () => {
    const neither = compiled(sync({ crm: 'salesforce', map: 'other' }));
    expect(neither.artifacts.filter(({ content }) => content.includes('"lifecyclestage"'))).toEqual([]);
    expect(neither.clauses.find(({ id }) => id === 'sync/both/stages')).toMatchObject({
      fidelity: 'missing',
    });
  });
});

describe('campaigns', () => {
  it('are written unless they are an idea so far', () => {
    const campaigns = (draft: boolean): Compilation =>
      compiled({ campaigns: byId([{ ...fixtureCampaign, draft }]) });
    const path = `campaigns/${fixtureCampaign.id}.json`;
    expect(bodyOf(campaigns(false), path)).toMatchObject({
      properties: { hs_start_date: fixtureCampaign.from, hs_end_date: fixtureCampaign.to },
    });
    expect(pathsOf(campaigns(true))).not.toContain(path);
    const told = campaigns(true).clauses.find(({ id }) => id === `campaign/${fixtureCampaign.id}`);
    expect(told).toMatchObject({ fidelity: 'missing', artifacts: [] });
  });
});
