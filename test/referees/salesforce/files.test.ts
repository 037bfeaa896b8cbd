import { beforeAll, describe, expect, test } from 'vitest';
import { destructiveFile } from '../../../src/compile/salesforce/file/package-file.ts';
import { salesforce } from '../../../src/compile/salesforce/salesforce.ts';
import type { Compilation } from '../../../src/compile/target.ts';
import { fixtureAgreement } from '../../compile/fixture-agreement.ts';
import { hostileAgreement } from '../../compile/hostile-agreement.ts';
import { retrievedOrg } from '../../compile/salesforce/baseline/retrieved-org.ts';
import { agreements } from '../agreements.ts';
import { hostileWords } from './hostile-words.ts';
import { type Judge, metadataJudge } from './metadata-schema.ts';

let judge: Judge;
beforeAll(() => {
  judge = metadataJudge();
});

function compiled(agreement: (typeof agreements)[number]['agreement'], owns: boolean): Compilation {
  const configuration = agreement.targets['salesforce'];
  if (configuration === undefined) throw new Error('no target salesforce');
  return salesforce.compile(agreement, { ...configuration, ownsWholeObjects: owns });
}

describe.each(agreements)('$name', ({ agreement }) => {
  test.each([true, false])('every file is what Salesforce describes (whole objects ours: %s)', (owns) => {
    const files = compiled(agreement, owns).artifacts.filter(({ path }) => path.endsWith('.xml'));
    expect(files.length).toBeGreaterThan(40);
    expect(files.flatMap(({ content, path }) => judge(content).map((error) => `${path}: ${error}`))).toEqual(
      [],
    );
  });

  test('so is every file that is merged with what an org has', () => {
    const configuration = agreement.targets['salesforce'] ?? fail();
    const merging = { ...configuration, ownsWholeObjects: false, baseline: 'retrieved' };
    const files = salesforce
      .compile(agreement, merging, retrievedOrg)
      .artifacts.filter(({ path }) => /standardValueSets|assignmentRules/.test(path));
    expect(files.length).toBeGreaterThan(1);
    expect(files.flatMap(({ content }) => judge(content))).toEqual([]);
    const spoiled = files.map(({ content }) => content.replace('<fullName>', '<name>x</name><fullName>'));
    for (const content of spoiled) expect(judge(content)).not.toEqual([]);
  });
});

test('so is what is deleted', () => {
  const { content } = destructiveFile(['CustomField:Lead.LP_Old__c', 'Queue:LP_Old'], '64.0');
  expect(judge(content)).toEqual([]);
  expect(judge(content.replace('<version>64.0</version>', ''))).not.toEqual([]);
  expect(judge(content.replace('<members>', '<member>').replace('</members>', '</member>'))).not.toEqual([]);
});

test.each([
  ['hostile words in every title and guidance', hostileWords(fixtureAgreement())],
  ['hostile values', hostileAgreement()],
])('%s change nothing about that', (_, agreement) => {
  const { artifacts } = compiled(agreement, true);
  expect(artifacts.some(({ content }) => content.includes('script&gt;'))).toBe(true);
  const files = artifacts.filter(({ path }) => path.endsWith('.xml'));
  expect(files.flatMap(({ content, path }) => judge(content).map((error) => `${path}: ${error}`))).toEqual(
    [],
  );
});

describe('a spoiled file is refused', () => {
  const { artifacts } = compiled(agreements[0]?.agreement ?? fail(), true);
  const spoils: readonly (readonly [string, string, string, string])[] = [
    ['an unknown element', 'LP_Total__c.field', '<label>', '<tag>x</tag><label>'],
    ['an unknown type of field', 'LP_Total__c.field', '<type>Number', '<type>Numeral'],
    ['no number', 'LP_Total__c.field', '<precision>18', '<precision>many'],
    ['no boolean', 'LP_Total__c.field', '<required>false', '<required>no'],
    ['a treatment of blanks that does not exist', 'LP_Total__c.field', 'BlankAsBlank', 'BlankAsNull'],
    ['a mandatory element left out', 'LP_Note_Required', /<errorMessage>.*<\/errorMessage>/.source, ''],
    [
      'a scalar given twice',
      'LP_Note_Required',
      '<active>true</active>',
      '<active>true</active><active>true</active>',
    ],
    ['an unknown kind of assignee', 'Lead.assignmentRules', 'Type>Queue<', 'Type>Bucket<'],
    ['an unknown operator', 'LP_Lead_Sweep.flow', '<operator>EqualTo', '<operator>Equals'],
    [
      'an unknown unit of time',
      'LP_Sla_First_Contact_Steps.flow',
      '<offsetUnit>Minutes',
      '<offsetUnit>Moments',
    ],
    [
      'a path that leads nowhere',
      'LP_Sla_First_Contact_Steps.flow',
      /<targetReference>Is_Due_75<\/targetReference>/.source,
      '',
    ],
    ['an object without an output', 'LeadConvertSetting-meta', '<outputObject>Contact</outputObject>', ''],
    [
      'another field of conversion',
      'LeadConvertSetting-meta',
      'inputField>LP_Objection__c<',
      'inputField/><x>LP_Objection__c<',
    ],
    ['a label given twice', 'LP_Target_Account.', '<label>', '<label>x</label><label>'],
    ['no visibility that exists', 'LP_Weight__mdt.object', 'Public', 'Everybody'],
    ['no manageability that exists', 'LP_Points__c.field', 'DeveloperControlled', 'Nobody'],
    ['no boolean for history', 'Lead.object-meta', 'enableHistory>true', 'enableHistory>yes'],
    [
      'no access to custom metadata that is a word',
      'LP_Sales.permissionset',
      '<enabled>true',
      '<enabled>sure',
    ],
    ['a format of reports that does not exist', 'LP_Acceptance.report', 'Matrix', 'Cube'],
    ['no granularity that exists', 'LP_Acceptance.report', 'dateGranularity>Month', 'dateGranularity>Moon'],
    ['an unknown operator', 'LP_Acceptance.report', 'notEqual', 'isNot'],
    ['a report without its type', 'LP_Acceptance.report', '<reportType>LeadList</reportType>', ''],
    ['a folder without a name', 'reportFolder-meta', /<name>.*<\/name>/.source, '<x>y</x>'],
    ['a folder of dashboards without a name', 'dashboardFolder-meta', /<name>.*<\/name>/.source, '<x>y</x>'],
    ['a chart that does not exist', '.dashboard-meta', 'ColumnStacked', 'HorizontalBar'],
    ['a dashboard without a title', '.dashboard-meta', /<title>.*<\/title>/.source, ''],
    ['an unknown operation', 'LP_Ready_Mql.listView', '<operation>equals', '<operation>is'],
  ];
  test.each(spoils)('%s', (_, file, from, to) => {
    const content = artifacts.find(({ path }) => path.includes(file))?.content ?? fail();
    const spoiled = content.replace(new RegExp(from), to);
    expect(spoiled).not.toBe(content);
    expect(judge(content)).toEqual([]);
    expect(judge(spoiled)).not.toEqual([]);
  });

  test.each([
    ['&amp;', '&'],
    ['&lt;', '<'],
  ])('%s that is not escaped', (escaped, sign) => {
    const content = artifacts.find((artifact) => artifact.content.includes(escaped))?.content ?? fail();
    expect(judge(content)).toEqual([]);
    expect(judge(content.replace(escaped, sign))).not.toEqual([]);
  });
});

function fail(): never {
  throw new Error('nothing to spoil');
}
