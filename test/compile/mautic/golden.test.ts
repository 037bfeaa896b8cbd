import { describe, expect, test } from 'vitest';
import { clausesOf } from '../../../src/compile/clauses.ts';
import { mautic } from '../../../src/compile/mautic/mautic.ts';
import type { Compilation } from '../../../src/compile/target.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
import { compiledTree } from '../compiled-tree.ts';
import { fixtureAgreement } from '../fixture-agreement.ts';
import { fixtureSignals } from '../fixture-fields.ts';
import { expectTree } from '../golden-tree.ts';
import { hostileAgreement } from '../hostile-agreement.ts';

const compiled = (agreement: Agreement): Compilation => {
  const configuration = agreement.targets['mautic'];
  if (configuration === undefined) throw new Error('no target mautic');
  return mautic.compile(agreement, configuration);
};

describe('Mautic', () => {
  test('the whole tree of an agreement with hostile texts', () => {
    expectTree('test/compile/mautic/expected', compiledTree(compiled(hostileAgreement())));
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

  test('the plan names every file once, fields before stages before segments', () => {
    const { artifacts } = compiled(fixtureAgreement());
    const plan = JSON.parse(artifacts.find(({ path }) => path === 'plan.json')?.content ?? '');
    const bodies = plan.requests.map((request: { body: string }) => request.body);
    expect(bodies.toSorted()).toEqual(
      artifacts.map(({ path }) => path).filter((path) => path !== 'plan.json'),
    );
    expect([...new Set(plan.requests.map(({ step }: { step: string }) => step))]).toEqual([
      'fields',
      'stages',
      'segments',
    ]);
  });

  test('a rule without decay over signals that Mautic knows becomes a point action, any other says why not', () => {
    const [scoring] = Object.values(fixtureAgreement().scorings);
    if (scoring === undefined) throw new Error('no scoring');
    const rules = [
      rule('once', { mode: 'firstEver' }),
      rule('always', { mode: 'every' }),
      rule('limited', { mode: 'every', max: { n: 1, perDays: 7 } }),
      { ...Object(rule('fading', { mode: 'latest' })), decay: { kind: 'halfLife', days: 7 } as const },
    ];
    const engagement = { id: 'engagement', groups: [{ id: 'intent', title: { en: 'Intent' }, rules }] };
    const agreement = fixtureAgreement({
      scorings: { 'lead-score': { ...scoring, dimensions: [engagement] } },
      signals: {
        ...fixtureSignals,
        webinar: { ...Object(fixtureSignals['webinar']), systems: { mautic: 'form.submit:12, 13' } },
      },
    });
    const { artifacts, clauses } = compiled(agreement);
    const actions = artifacts.filter(({ path }) => path.startsWith('points/'));
    expect(actions.map(({ content }) => JSON.parse(content))).toEqual(
      ['always', 'once'].map((id) => ({
        name: `${id}: webinar`,
        type: 'form.submit',
        delta: 5,
        repeatable: id === 'always',
        isPublished: false,
        properties: { forms: [12, 13] },
      })),
    );
    const fidelityOf = (id: string) =>
      clauses.find((clause) => clause.id === `scoring/lead-score/engagement/intent/${id}`);
    expect(fidelityOf('once')?.fidelity).toBe('approximated');
    expect(fidelityOf('limited')?.how?.['en']).toContain('without limits');
    expect(fidelityOf('fading')?.how?.['en']).toContain('never fall');
  });

  test('aliases are what Mautic takes, whatever the prefix', () => {
    for (const prefix of ['LP_', '9x', 'Pact']) {
      const configuration = { ...Object(fixtureAgreement().targets['mautic']), prefix };
      const { manifest } = mautic.compile(fixtureAgreement(), configuration);
      const aliases = manifest.filter((name) => name.startsWith('field:')).map((name) => name.slice(6));
      expect(aliases.length).toBeGreaterThan(20);
      expect(aliases.filter((alias) => !/^[a-z][a-z0-9_]{1,24}$/.test(alias))).toEqual([]);
      expect(new Set(aliases).size).toBe(aliases.length);
    }
  });
});

function rule(id: string, count: object) {
  return {
    id,
    title: { en: id },
    kind: 'event',
    signals: ['webinar'],
    where: [],
    points: 5,
    count,
    decay: { kind: 'none' },
  } as never;
}
