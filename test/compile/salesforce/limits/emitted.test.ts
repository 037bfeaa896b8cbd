import { describe, expect, test } from 'vitest';
import { deepest, depthOf } from '../../../../src/compile/salesforce/formula/condition-text.ts';
import { excessOf, expandedSize, formulaLimits } from '../../../../src/compile/salesforce/formula/size.ts';
import { audiences } from '../../../../src/compile/salesforce/lead-field.ts';
import { formulasOf } from '../../../../src/compile/salesforce/workbench.ts';
import type { Criterion } from '../../../../src/criteria/criterion.ts';
import type { Agreement } from '../../../../src/model/agreement.ts';
import { fixtureAgreement } from '../../fixture-agreement.ts';
import { compiledFixture, modelledFixture } from '../compiled-fixture.ts';
import { longList, wideAgreement } from '../wide-agreement.ts';

const cases: readonly (readonly [string, Agreement])[] = [
  ['the fixture', fixtureAgreement()],
  ['an agreement with far too much of everything', wideAgreement()],
];

describe.each(cases)('%s', (_, agreement) => {
  const model = modelledFixture(agreement);
  const formulas = formulasOf(model.fields);
  const sizeOf = expandedSize(formulas);
  const { artifacts } = compiledFixture(agreement);

  test('formulas are flat, short and small once everything they name is put in', () => {
    expect(formulas.size).toBeGreaterThan(20);
    for (const [name, formula] of formulas) {
      expect(depthOf(formula), name).toBeLessThanOrEqual(deepest);
      expect(excessOf(formula, sizeOf), name).toBeUndefined();
      expect(formula).not.toMatch(/\\|\/\*|[^0-9]\.\d/);
    }
    for (const { formula, name } of model.validationRules) {
      expect(excessOf(formula, sizeOf), name).toBeUndefined();
    }
    for (const { formula, id } of model.assignment) {
      expect(depthOf(formula), id).toBeLessThanOrEqual(deepest);
      expect(excessOf(formula, sizeOf), id).toBeUndefined();
    }
  });

  test('formulas name only fields that are there', () => {
    const names = new Set(model.fields.map(({ name }) => name));
    for (const formula of formulas.values()) {
      expect((formula.match(/\bLP_\w+__c\b/g) ?? []).filter((name) => !names.has(name))).toEqual([]);
    }
  });

  test('labels, names and messages are as long as Salesforce takes them', () => {
    const texts = (element: string): readonly string[] =>
      artifacts.flatMap(({ content }) =>
        [...content.matchAll(new RegExp(`<${element}>([^<]*)</${element}>`, 'g'))].map((match) =>
          (match[1] ?? '').replaceAll(/&\w+;/g, '&'),
        ),
      );
    for (const name of model.fields.map((field) => field.name)) expect(name.length).toBeLessThanOrEqual(43);
    for (const label of texts('errorMessage')) expect(label.length).toBeLessThanOrEqual(255);
    for (const label of texts('label')) expect(label.length).toBeLessThanOrEqual(255);
    for (const text of texts('description')) expect(text.length).toBeLessThanOrEqual(1000);
  });

  test('every field is in a permission set, calculated ones for reading only', () => {
    const sets = artifacts.filter(({ path }) => path.includes('/permissionsets/'));
    expect(sets).toHaveLength(audiences.length);
    const editable = new Map<string, readonly string[]>();
    for (const { content } of sets) {
      for (const [, edits = '', name = ''] of content.matchAll(permission)) {
        editable.set(name, [...(editable.get(name) ?? []), edits]);
      }
    }
    for (const { formula, name } of model.fields) {
      expect(editable.get(name)?.length, name).toBeGreaterThan(0);
      if (formula !== undefined) expect(editable.get(name)).not.toContain('true');
    }
  });
});

test('every field that is created is in a permission set, of other objects too, and so is every custom metadata', () => {
  const { artifacts, manifest } = compiledFixture();
  const sets = artifacts
    .filter(({ path }) => path.includes('/permissionsets/'))
    .map(({ content }) => content);
  const created = manifest.flatMap(
    (component) => /^CustomField:(\w+)\.(\w+__c)$/.exec(component)?.slice(1) ?? [],
  );
  const types = new Set(
    manifest.flatMap((component) => /^CustomObject:(\w+__mdt)$/.exec(component)?.[1] ?? []),
  );
  const objects = new Set<string>();
  for (let index = 0; index < created.length; index += 2) {
    const [object = '', field = ''] = created.slice(index, index + 2);
    objects.add(object);
    const named = `<field>${object}.${field}</field>`;
    // Custom metadata is seen as a whole or not at all.
    if (!types.has(object))
      expect(
        sets.some((content) => content.includes(named)),
        named,
      ).toBe(true);
  }
  expect(objects).toEqual(new Set(['Account', 'Contact', 'Lead', 'Opportunity', ...types]));
  expect(types.size).toBe(2);
  for (const type of types) for (const content of sets) expect(content).toContain(`<name>${type}</name>`);
});

const permission = /<editable>(\w+)<\/editable>\s*<field>Lead\.(\w+)<\/field>/g;

test('what does not fit is missing, and says so', () => {
  const { clauses } = compiledFixture(wideAgreement());
  const total = clauses.find(({ id }) => id === 'scoring/lead-score');
  expect(total).toMatchObject({ fidelity: 'missing', artifacts: [] });
  expect(total?.how?.['en']).toMatch(/too large for Salesforce \(\d+ > 15000 bytes\)/);
});

test('the size of a formula counts what it names, each time', () => {
  const formulas = new Map([
    ['A__c', 'IF(B__c > 1, 1, 0)'],
    ['C__c', 'A__c + A__c'],
  ]);
  const sizeOf = expandedSize(formulas);
  expect(sizeOf('C__c')).toBe('IF(B__c > 1, 1, 0) + IF(B__c > 1, 1, 0)'.length);
  expect(excessOf('ä'.repeat(2001), sizeOf)).toEqual({ of: 'bytes', measured: 4002, allowed: 4000 });
  expect(excessOf('a'.repeat(formulaLimits.characters + 1), sizeOf)).toEqual({
    of: 'characters',
    measured: 3901,
    allowed: 3900,
  });
});

describe('a line of the assignment rule that is too large', () => {
  const base = fixtureAgreement();
  const [first, ...others] = base.routing.rules;
  if (first === undefined || others.length === 0) throw new Error('the fixture routes by one rule only');
  const when: Criterion = { op: 'any', of: [0, 1, 2, 3].map((seed) => longList('domain', seed)) };
  const rules = [{ ...first, when }, ...others];
  const agreement = fixtureAgreement({ routing: { ...base.routing, rules } });
  const { assignment, refusals } = modelledFixture(agreement);
  const { clauses } = compiledFixture(agreement);

  test('is left out, and whoever gets its leads says so', () => {
    expect(assignment.map(({ id }) => id)).not.toContain(first.id);
    const later = [...others.map(({ id }) => `route/${id}`), `fallback/${base.routing.fallback[0]?.id}`];
    expect(clauses.find(({ id }) => id === `route/${first.id}`)?.fidelity).toBe('missing');
    for (const clause of later) {
      const found = clauses.find(({ id }) => id === clause);
      expect(found?.fidelity, clause).toBe('approximated');
      expect(found?.how?.['en'], clause).toContain('may get leads of that rule');
    }
  });

  test('is told with its clause', () => {
    expect(refusals).toMatchObject([
      { clauses: [`route/${first.id}`], excess: { of: 'compiled', allowed: 15_000 } },
    ]);
  });
});

test('an entry that is too large, taken apart too, is told with its clauses', () => {
  const base = fixtureAgreement();
  const require: Criterion = { op: 'any', of: [0, 1, 2, 3].map((seed) => longList('domain', seed)) };
  const stages = base.lifecycle.stages.map((stage) =>
    stage.id === 'mql' ? { ...stage, entry: { ...stage.entry, require } } : stage,
  );
  const { refusals } = modelledFixture(fixtureAgreement({ lifecycle: { ...base.lifecycle, stages } }));
  expect(refusals).toMatchObject([{ excess: { of: 'compiled' } }]);
  expect(refusals[0]?.clauses).toContain('stage/mql/entry');
});
