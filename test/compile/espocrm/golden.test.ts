import { describe, expect, test } from 'vitest';
import { clausesOf } from '../../../src/compile/clauses.ts';
import { espocrm } from '../../../src/compile/espocrm/espocrm.ts';
import type { Compilation } from '../../../src/compile/target.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
import { compiledTree } from '../compiled-tree.ts';
import { fixtureAgreement } from '../fixture-agreement.ts';
import { expectTree } from '../golden-tree.ts';
import { hostileAgreement } from '../hostile-agreement.ts';

const compiled = (agreement: Agreement, apiVersion?: string): Compilation => {
  const configuration = agreement.targets['espocrm'];
  if (configuration === undefined) throw new Error('no target espocrm');
  return espocrm.compile(agreement, { ...configuration, ...(apiVersion !== undefined && { apiVersion }) });
};

const contentOf = ({ artifacts }: Compilation, ending: string): unknown =>
  JSON.parse(artifacts.find(({ path }) => path.endsWith(ending))?.content ?? 'null');

describe('EspoCRM', () => {
  test('the whole extension of an agreement with hostile texts', () => {
    expectTree('test/compile/espocrm/expected', compiledTree(compiled(hostileAgreement())));
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

  test('the rules of the form stood among the definitions of the client before 9.1', () => {
    const [old, young] = ['9.0', '10.0'].map((version) => compiled(fixtureAgreement(), version));
    if (old === undefined || young === undefined) throw new Error('two versions');
    const logic = contentOf(young, 'logicDefs/Lead.json');
    expect(logic).toMatchObject({ fields: { accountName: expect.anything() } });
    expect(contentOf(old, 'logicDefs/Lead.json')).toBeNull();
    expect(contentOf(old, 'clientDefs/Lead.json')).toEqual({ dynamicLogic: logic });
    expect(contentOf(old, 'manifest.json')).toMatchObject({ acceptableVersions: ['>=9.0'] });
  });

  test('every field has a label in every language, and the fallback of EspoCRM has one even without English', () => {
    const german = compiled(fixtureAgreement({ languages: ['de'] }));
    const names = Object.keys(Object(Object(contentOf(german, 'entityDefs/Lead.json')).fields));
    expect(names.length).toBeGreaterThan(40);
    for (const locale of ['de_DE', 'en_US']) {
      const labels = Object(contentOf(german, `i18n/${locale}/Lead.json`));
      expect(Object.keys(labels.fields), locale).toEqual(names);
      expect(labels.fields.lpStage, locale).toBe('Stufe');
    }
  });

  test('names are what EspoCRM takes, whatever the prefix', () => {
    for (const prefix of ['LP_', 'x', 'Pact9_']) {
      const configuration = { ...fixtureAgreement().targets['espocrm'], prefix } as never;
      const { manifest } = espocrm.compile(fixtureAgreement(), configuration);
      const fields = manifest.filter((name) => name.startsWith('field:'));
      expect(fields.filter((name) => !/^field:Lead\.[a-z][a-zA-Z0-9]*$/.test(name))).toEqual([]);
      const columns = fields.map((name) => name.slice(11).replaceAll(/[A-Z]/g, '_$&').toLowerCase());
      expect(columns.filter((column) => column.length > 50)).toEqual([]);
      expect(new Set(columns).size).toBe(columns.length);
    }
  });
});
