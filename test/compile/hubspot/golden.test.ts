import { describe, expect, test } from 'vitest';
import { clausesOf } from '../../../src/compile/clauses.ts';
import { hubspot } from '../../../src/compile/hubspot/hubspot.ts';
import type { Compilation } from '../../../src/compile/target.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
import { compiledTree } from '../compiled-tree.ts';
import { fixtureAgreement } from '../fixture-agreement.ts';
import { expectTree } from '../golden-tree.ts';
import { hostileAgreement } from '../hostile-agreement.ts';

const compiled = (
  agreement: Agreement,
  overrides: { apiVersion?: string; ownsWholeObjects?: boolean } = {},
): Compilation => {
  const configuration = agreement.targets['hubspot'];
  if (configuration === undefined) throw new Error('no target hubspot');
  return hubspot.compile(agreement, { ...configuration, ...overrides });
};

describe('HubSpot', () => {
  test('the whole tree of an agreement with hostile texts', () => {
    expectTree('test/compile/hubspot/expected', compiledTree(compiled(hostileAgreement())));
  });

  test('every clause is carried or said to be missing', () => {
    const agreement = fixtureAgreement();
    const { artifacts, clauses } = compiled(agreement);
    const paths = new Set(artifacts.map(({ path }) => path));
    expect(clauses.map(({ id }) => id)).toEqual(clausesOf(agreement).map(({ id }) => id));
    expect(clauses.flatMap((clause) => clause.artifacts).filter((path) => !paths.has(path))).toEqual([]);
    for (const { artifacts: files, fidelity, how, id } of clauses) {
      if (fidelity === 'missing') expect(files, id).toEqual([]);
      if (fidelity !== 'exact') expect(how?.['de'], id).toBeTruthy();
    }
  });

  test('the plan names every file once, groups before properties before lists before scores', () => {
    const { artifacts } = compiled(fixtureAgreement());
    const plan = JSON.parse(artifacts.find(({ path }) => path === 'plan.json')?.content ?? '');
    const bodies = plan.requests.map((request: { body: string }) => request.body);
    expect(bodies.toSorted()).toEqual(
      artifacts.map(({ path }) => path).filter((path) => path !== 'plan.json'),
    );
    expect([...new Set(plan.requests.map((request: { step: string }) => request.step))]).toEqual([
      'groups',
      'properties',
      'validations',
      'pipelines',
      'lists',
      'scores',
      'campaigns',
      'workflows',
    ]);
  });

  test('the lead status is only replaced when whole objects are ours', () => {
    const status = (owns: boolean): boolean =>
      compiled(fixtureAgreement(), { ownsWholeObjects: owns }).manifest.includes('options:hs_lead_status');
    expect([status(true), status(false)]).toEqual([true, false]);
  });

  test.each([
    ['2026-09-beta', 'maxScore', 100],
    ['2027-03-beta', 'maxScorePerCategory', 60],
  ])('version %s of the lead scoring API has %s', (apiVersion, key, limit) => {
    const { artifacts } = compiled(hostileAgreement(), { apiVersion });
    const draft = JSON.parse(artifacts.find(({ path }) => path.startsWith('scores/'))?.content ?? '');
    expect(Object.keys(draft).filter((name) => name.startsWith('maxScore'))).toEqual([key]);
    expect(draft[key]).toBe(limit);
    const plan = artifacts.find(({ path }) => path === 'plan.json')?.content;
    expect(plan).toContain(`/marketing/lead-scoring/${apiVersion}/scores`);
  });

  test('an unknown version writes no score and says so for every rule', () => {
    const { artifacts, clauses } = compiled(fixtureAgreement(), { apiVersion: '2031-01' });
    expect(artifacts.filter(({ path }) => path.startsWith('scores/'))).toEqual([]);
    const scoring = clauses.filter(({ id }) => id.startsWith('scoring/'));
    expect(scoring.length).toBeGreaterThan(15);
    expect(scoring.filter(({ fidelity }) => fidelity !== 'missing')).toEqual([]);
    expect(scoring[0]?.how?.['en']).toContain('2031-01');
  });
});
