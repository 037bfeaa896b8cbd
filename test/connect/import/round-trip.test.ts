import { describe, expect, test } from 'vitest';
import { salesforceModel } from '../../../src/compile/salesforce/salesforce-model.ts';
import type { ArtefactFile } from '../../../src/connect/artefact-file.ts';
import { type ArtefactResult, openArtefactComparison } from '../../../src/connect/compare-artefacts.ts';
import { importSalesforce } from '../../../src/connect/salesforce/import/import-salesforce.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
import { agreements, writtenTree } from './written-tree.ts';

/*
 * What “equivalent” covers here: every formula, list and rule of the built files in which the original agreement says
 * something (the table of docs/read-back.md) is read once more with the imported agreement and held against what that one
 * says. `round-trip.test.ts` beside `test/connect` proves the same text to be what the original says; so where both hold,
 * original and import say the same of every lead whose fields the files keep. That the names in the text mean the same to
 * both is compared below, field by field.
 */

const limits = { milliseconds: 60_000, now: () => performance.now() };

/** Clauses that were proved against the imported agreement, against what it would write, and those that are not carried. */
const expected: Readonly<
  Record<string, readonly [agreement: number, written: number, notCarried: readonly string[]]>
> = {
  reference: [46, 2, []],
  gitlab: [20, 4, []],
  abm: [26, 0, []],
  classic: [24, 2, []],
  minimal: [9, 1, []],
  plg: [26, 1, []],
  fixture: [24, 1, ['scoring/lead-score/engagement/nurture']],
  hostile: [24, 1, ['scoring/lead-score/engagement/nurture']],
};

/** By file: what is held against the agreement there. */
function byFile(results: readonly ArtefactResult[]): ReadonlyMap<string, ArtefactResult> {
  return new Map(results.map((result) => [result.place.path, result]));
}

describe.each(Object.keys(agreements))('build salesforce, import salesforce: %s', (name) => {
  const original = agreements[name]?.();
  if (original === undefined) throw new Error(name);
  const files = writtenTree(original, 'salesforce');
  const imported = importSalesforce(files, 'en');

  test('every clause is proved, none refuted', { timeout: 120_000 }, () => {
    const own = byFile(openArtefactComparison(original, limits)(files));
    const found = byFile(openArtefactComparison(imported.agreement, limits)(files));
    const of = (answer: string): readonly ArtefactResult[] =>
      [...found.values()].filter((result) => result.answer.answer === answer);
    expect(of('refuted')).toEqual([]);
    const proved = of('proved');
    const notCarried = [...own].flatMap(([path, { clause }]) =>
      found.get(path)?.answer.answer === 'proved' ? [] : [clause],
    );
    const against = (side: string): number => proved.filter((result) => result.against === side).length;
    expect([against('agreement'), against('written'), notCarried]).toEqual(expected[name]);
    // Nothing is proved of the import that the original says nothing of.
    expect([...found.keys()].filter((path) => !own.has(path))).toEqual([]);
  });

  test('what fields keep is the same to both', () => {
    const [ours, theirs] = [original, imported.agreement].map(factsByField);
    const shared = [...(theirs?.keys() ?? [])].filter((field) => ours?.has(field) === true);
    expect(shared.map((field) => [field, theirs?.get(field)])).toEqual(
      shared.map((field) => [field, ours?.get(field)]),
    );
    for (const field of Object.values(imported.agreement.fields)) {
      const column = field.systems['salesforce'];
      const meant = column === undefined ? undefined : attributeAt(original, column);
      expect(meant, column).toBeDefined();
      const isSame = meant?.type === field.type && meant.scale === field.scale;
      // What the agreement calls a text may be a picklist there, and the other way round.
      const isKnown = isSame || ['enum text', 'text enum'].includes(`${field.type} ${meant?.type}`);
      expect([column, isKnown]).toEqual([column, true]);
      // A picklist whose values no file lists has those that conditions mention, and one that stands for all others.
      const values = field.values.filter((value) => value !== 'other');
      if (meant?.type === 'enum') expect(meant.values).toEqual(expect.arrayContaining(values));
    }
  });
});

/** Stored facts by the fields that keep them. */
function factsByField(agreement: Agreement): ReadonlyMap<string, string> {
  return new Map(
    modelOf(agreement).fields.flatMap(({ holds, name }): readonly (readonly [string, string])[] =>
      holds?.of === 'fact' ? [[name, JSON.stringify(holds.fact)]] : [],
    ),
  );
}

function modelOf(agreement: Agreement): ReturnType<typeof salesforceModel> {
  const configuration = agreement.targets['salesforce'];
  if (configuration === undefined) throw new Error('no target salesforce');
  return salesforceModel(agreement, configuration);
}

function attributeAt(agreement: Agreement, column: string): Agreement['fields'][string] | undefined {
  const created = modelOf(agreement).fields.find(({ name }) => name === column)?.holds;
  const id = created?.of === 'attribute' ? created.attribute : undefined;
  return Object.values(agreement.fields).find(
    (field) => field.id === id || field.systems['salesforce'] === column,
  );
}

describe('one constant changed in the built tree', () => {
  const original = agreements['reference']?.();
  if (original === undefined) throw new Error('no reference agreement');
  const files = writtenTree(original, 'salesforce');

  test.each([
    [
      'LP_Points_Fit_Company__c',
      'BLANKVALUE(LP_Sites__c, 2) &gt;= 3, 3, 0',
      'BLANKVALUE(LP_Sites__c, 2) &gt;= 3, 4, 0',
    ],
    [
      'LP_Points_Engagement_Intent__c',
      'LP_Last_Demo_Request__c &gt; NOW() - 30, 20',
      'LP_Last_Demo_Request__c &gt; NOW() - 31, 20',
    ],
    ['LP_Gate_Competitor__c', 'slotspatz.example', 'slotspatz.test'],
    ['LP_Band__c', '2, &quot;1&quot;, 1, &quot;2&quot;', '2, &quot;2&quot;, 1, &quot;1&quot;'],
    ['LP_Ready_Mql', '<value>60</value>', '<value>61</value>'],
    [
      'Lead.assignmentRules',
      'BLANKVALUE(NumberOfEmployees, 500) &gt; 500',
      'BLANKVALUE(NumberOfEmployees, 500) &gt; 501',
    ],
  ])(
    '%s: the import differs from the original, and a lead shows it',
    { timeout: 120_000 },
    (name, from, to) => {
      const edited = files.map((file) => (file.path.includes(`/${name}`) ? replaced(file, from, to) : file));
      const { agreement } = importSalesforce(edited, 'en');
      const results = openArtefactComparison(agreement, limits)(files, (path) => path.includes(`/${name}`));
      expect(results.map(({ answer }) => answer.answer)).toEqual(['refuted']);
    },
  );
});

function replaced(file: ArtefactFile, from: string, to: string): ArtefactFile {
  if (!file.content.includes(from)) throw new Error(`no ${from} in ${file.path}`);
  return { ...file, content: file.content.replace(from, to) };
}
