import { expect, it } from 'vitest';
import type { RetrievedFile } from '../../../../src/compile/baseline-form.ts';
import { salesforceBaseline } from '../../../../src/compile/salesforce/baseline/baseline-form.ts';
import { fixtureAgreement } from '../../fixture-agreement.ts';
import { expectTree } from '../../golden-tree.ts';
import { compiledFixture, modelledFixture } from '../compiled-fixture.ts';
import { retrievedOrg } from './retrieved-org.ts';

const merging = { ownsWholeObjects: false, baseline: 'retrieved' } as const;
const { artifacts, clauses, manifest } = compiledFixture(undefined, merging, retrievedOrg);

it('adds to what the org has, exactly so', () => {
  expectTree(
    'test/compile/salesforce/baseline/expected',
    artifacts.filter(({ path }) =>
      /standardValueSets|assignmentRules|Lead.object-meta|LeadConvert/.test(path),
    ),
  );
});

it('keeps every value that is there, and takes none out of use', () => {
  for (const file of retrievedOrg) {
    const merged = artifacts.find(({ path }) => file.path.endsWith(path));
    if (merged === undefined) continue;
    for (const [name] of file.content.matchAll(/<fullName>.*<\/fullName>/g))
      expect(merged.content).toContain(name);
    const inactive = (text: string): number => [...text.matchAll(/<isActive>false/g)].length;
    expect(inactive(merged.content)).toBeLessThanOrEqual(inactive(file.content));
  }
});

it('is what it was once it has been deployed and retrieved again', () => {
  const again = compiledFixture(undefined, merging, artifacts);
  expect(again.artifacts).toEqual(artifacts);
});

it('writes record type and business process beside theirs, and the stages as values of the status', () => {
  expect(manifest).toEqual(
    expect.arrayContaining([
      'AssignmentRules:Lead',
      'BusinessProcess:Lead.LP_Lead',
      'RecordType:Lead.LP_Lead',
      'StandardValueSet:LeadSource',
      'StandardValueSet:LeadStatus',
    ]),
  );
  expect(manifest).not.toContain('CustomField:Lead.LP_Stage__c');
});

it('says which rule of the company stops working', () => {
  expect(clauses.find(({ id }) => id === 'route/dach')?.how?.['en']).toContain(
    'Standard stays and becomes inactive',
  );
});

it('does not judge moves from and to statuses of the company', () => {
  const rules = modelledFixture(undefined, merging, retrievedOrg).validationRules;
  const backward = rules.find(({ name }) => name === 'LP_No_Undeclared_Move_Back')?.formula ?? '';
  const beyond = Math.max(...fixtureAgreement().lifecycle.stages.map(({ rank }) => rank)) + 1;
  expect(backward).toMatch(
    new RegExp(`CASE\\(PRIORVALUE\\(Status\\), .*?, 0\\) > CASE\\(Status, .*?, ${beyond}\\)`),
  );
  expect(clauses.find(({ id }) => id.startsWith('transition/'))?.assumes?.['en']).toContain(
    'other statuses of the company are not judged',
  );
});

it('carries nothing in a file that was not read, and never falls back to replacing it', () => {
  for (const left of retrievedOrg) {
    const others = retrievedOrg.filter((file) => file !== left);
    const told = compiledFixture(undefined, merging, others);
    expect(told.artifacts.some(({ path }) => left.path.endsWith(path))).toBe(false);
  }
  const none = compiledFixture(undefined, merging);
  for (const clause of ['stage/mql', 'route/dach'])
    expect(none.clauses.find(({ id }) => id === clause)).toMatchObject({
      fidelity: 'missing',
      artifacts: [],
    });
  expect(none.manifest.filter((each) => /ValueSet:Lead|Assignment|RecordType|Process/.test(each))).toEqual(
    [],
  );
});

const agreement = fixtureAgreement();

function problemsOf(files: readonly RetrievedFile[]): readonly string[] {
  const configuration = agreement.targets['salesforce'];
  if (configuration === undefined) throw new Error('no target salesforce');
  return salesforceBaseline
    .problems(agreement, { ...configuration, ...merging }, files)
    .map(({ message }) => message);
}

it.each([
  ['as retrieved', (text: string) => text, []],
  [
    'cut off',
    (text: string) => text.slice(0, -20),
    [
      'retrieved/force-app/main/default/standardValueSets/LeadStatus.standardValueSet-meta.xml is not as Salesforce retrieves it: line 24, the end of StandardValueSet',
    ],
  ],
  [
    'another kind of file',
    (text: string) => text.replaceAll('StandardValueSet', 'GlobalValueSet'),
    [
      'retrieved/force-app/main/default/standardValueSets/LeadStatus.standardValueSet-meta.xml is not as Salesforce retrieves it: it holds a GlobalValueSet, not a StandardValueSet',
    ],
  ],
  [
    'no XML',
    () => '{}',
    [
      'retrieved/force-app/main/default/standardValueSets/LeadStatus.standardValueSet-meta.xml is not as Salesforce retrieves it: line 1, this place of the file',
    ],
  ],
])('says what is wrong with a file that is %s', (_, spoil, expected) => {
  const files = retrievedOrg.map((file) =>
    file.path.includes('LeadStatus') ? { ...file, content: spoil(file.content) } : file,
  );
  expect(problemsOf(files)).toEqual(expected);
});

it('says what is missing or there twice', () => {
  const [first, ...others] = retrievedOrg;
  expect(problemsOf(others)).toEqual(['there is no LeadStatus.standardValueSet-meta.xml in the baseline']);
  const twice = { path: `old/${first?.path ?? ''}`, content: first?.content ?? '' };
  expect(problemsOf([...retrievedOrg, twice])).toEqual([
    `the baseline holds LeadStatus.standardValueSet-meta.xml twice: ${first?.path ?? ''} and ${twice.path}`,
  ]);
});
