import { describe, expect, test } from 'vitest';
import { salesforce } from '../../../../src/compile/salesforce/salesforce.ts';
import type { Agreement } from '../../../../src/model/agreement.ts';
import { agreementIn } from '../../../connect/agreements.ts';
import { fixtureAgreement } from '../../fixture-agreement.ts';
import { hostileAgreement } from '../../hostile-agreement.ts';
import { compiledFixture } from '../compiled-fixture.ts';
import { readFlow } from './read-flow.ts';
import { flowsIn, structureFaults } from './structure.ts';

const agreements: readonly (readonly [string, Agreement])[] = [
  ['the reference agreement', agreementIn('.')],
  ['the example of GitLab', agreementIn('examples/gitlab')],
  ['the fixture', fixtureAgreement()],
  ['hostile words', hostileAgreement()],
];

describe.each(agreements)('the flows of %s', (_, agreement) => {
  const configuration = agreement.targets['salesforce'];
  if (configuration === undefined) throw new Error('no target salesforce');

  test.each([true, false])('hang together (whole objects ours: %s)', (ownsWholeObjects) => {
    const { artifacts } = salesforce.compile(agreement, { ...configuration, ownsWholeObjects });
    const flows = flowsIn(artifacts);
    expect(flows.length).toBeGreaterThan(3);
    expect(flows.flatMap((flow) => structureFaults(flow, artifacts))).toEqual([]);
  });
});

describe('a spoiled flow is noticed', () => {
  const { artifacts } = compiledFixture();
  const spoils: readonly (readonly [string, string, string, string, string])[] = [
    [
      'a target that is not there',
      'Sla_First_Contact_Steps',
      '<targetReference>Note_75<',
      '<targetReference>Note_76<',
      'nothing is called Note_76',
    ],
    [
      'an element that nothing leads to',
      'Sla_First_Contact_Steps',
      '<targetReference>Task_75_1<',
      '<targetReference>Note_Fault<',
      'Task_75_1 is never reached',
    ],
    [
      'a field that is not there',
      'Sla_First_Contact_State',
      '$Record.LP_Stop_First_Contact__c<',
      '$Record.LP_Halt_First_Contact__c<',
      'unknown reference $Record.LP_Halt_First_Contact__c',
    ],
    [
      'a calculated field before the save',
      'Sla_First_Contact_State',
      '$Record.LP_Stop_First_Contact__c<',
      '$Record.LP_Total__c<',
      'LP_Total__c is not calculated yet',
    ],
    [
      'a path on a field that is not there',
      'Sla_First_Contact_Steps',
      '<recordField>LP_Due_First',
      '<recordField>LP_Late_First',
      'no field LP_Late_First_Contact__c',
    ],
    [
      'two paths of one name',
      'Sla_First_Contact_Steps',
      '<name>At_Due</name>',
      '<name>at_75</name>',
      'at_75 twice',
    ],
    ['a write without a way out', 'Lead_Sweep', '<faultConnector>', '<faultPath>', 'Copy may fail unnoticed'],
    ['a flow that is switched on', 'Lead_Sweep', '<status>Draft', '<status>Active', 'not a draft'],
  ];
  test.each(spoils)('%s', (_, name, from, to, fault) => {
    const artifact = artifacts.find(({ path }) => path.endsWith(`LP_${name}.flow-meta.xml`));
    if (artifact === undefined) throw new Error(`no flow ${name}`);
    const all = from === '<faultConnector>';
    const content = all
      ? artifact.content.replaceAll('faultConnector', 'faultPath')
      : artifact.content.replace(from, to);
    expect(content).not.toBe(artifact.content);
    const flow = readFlow(artifact.path, content);
    expect(structureFaults(flow, artifacts)).toContain(`LP_${name}: ${fault}`);
  });
});
