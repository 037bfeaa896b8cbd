import { beforeAll, describe, expect, test } from 'vitest';
import { hubspot } from '../../../src/compile/hubspot/hubspot.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
import { hostileAgreement } from '../../compile/hostile-agreement.ts';
import { agreements } from '../agreements.ts';
import { boundJudge } from './bound-schema.ts';
import { clientJudge, type Judge } from './client-schema.ts';
import type { Roots } from './client-types.ts';
import { flowJudge } from './flow-schema.ts';

let judge: Judge;
beforeAll(() => {
  judge = clientJudge();
});

interface Payload {
  readonly path: string;
  readonly kind: string;
  readonly body: unknown;
}

const judged = [...agreements, { name: 'hostile', agreement: hostileAgreement() }];
const kinds: readonly (keyof Roots)[] = ['groups', 'lists', 'options', 'pipelines', 'properties'];

describe.each(judged)('$name', ({ agreement }) => {
  const payloads = payloadsOf(agreement);

  test('every request is what the official client would send', () => {
    for (const kind of kinds) {
      const own = payloads.filter((payload) => payload.kind === kind);
      expect(own.length, kind).toBeGreaterThan(0);
      expect(own.filter(({ body }) => !judge(kind, body)).map(({ path }) => path)).toEqual([]);
    }
  });

  test('every test of a property in a score is one that lists may have', () => {
    const tests = payloads.filter(({ kind }) => kind === 'scores').flatMap(({ body }) => testsIn(body));
    expect(tests.length).toBeGreaterThan(5);
    expect(tests.filter((one) => !judge('tests', one))).toEqual([]);
  });

  test('every stage of a pipeline has the metadata that the API description demands', () => {
    const stages = payloads
      .filter(({ kind }) => kind === 'pipelines')
      .flatMap(({ body }) => (body as { stages: object[] }).stages);
    expect(stages.length).toBeGreaterThan(3);
    expect(stages.every((stage) => 'metadata' in stage)).toBe(true);
  });
});

const isFlow = flowJudge();
const isBound = boundJudge();

test('bounds of numbers are what the documentation of the API says', () => {
  const bounds = judged.flatMap(({ agreement }) =>
    payloadsOf(agreement).filter(({ kind }) => kind === 'validations'),
  );
  expect(bounds.length).toBeGreaterThan(2);
  expect(bounds.filter(({ body }) => !isBound(body)).map(({ path }) => path)).toEqual([]);
  for (const spoiled of [{}, { ruleArguments: [] }, { ruleArguments: [0] }, { ruleArguments: ['0', '1'] }])
    expect(isBound(spoiled)).toBe(false);
});

describe.each(judged)('workflows of $name', ({ agreement }) => {
  test('are what the documentation of the API says', () => {
    const flows = payloadsOf(agreement).filter(({ kind }) => kind === 'workflows');
    expect(flows.length).toBeGreaterThan(2);
    expect(flows.filter(({ body }) => !isFlow(body)).map(({ path }) => path)).toEqual([]);
  });
});

describe('a spoiled workflow is refused', () => {
  const spoils: readonly (readonly [string, string, string, string])[] = [
    ['one that is on', 'routing', '"isEnabled": false', '"isEnabled": true'],
    ['an unknown kind of workflow', 'routing', '"WORKFLOW"', '"SEQUENCE"'],
    ['one of deals', 'routing', '"objectTypeId": "0-1"', '"objectTypeId": "0-3"'],
    ['an unknown start', 'routing', '"startActionId": "1"', '"startActionId": "99"'],
    ['a start that is a number', 'routing', '"startActionId": "1"', '"startActionId": 1'],
    ['an unknown action', 'move-mql', '"actionTypeId": "0-5"', '"actionTypeId": "0-6"'],
    ['a version in words', 'move-mql', '"actionTypeVersion": 0', '"actionTypeVersion": "0"'],
    ['a next action that is not there', 'move-mql', '"nextActionId": "3"', '"nextActionId": "30"'],
    ['an action nobody comes to', 'move-mql', '"nextActionId": "2"', '"nextActionId": "3"'],
    ['an action twice', 'move-mql', '"actionId": "3"', '"actionId": "2"'],
    ['a circle', 'clock-first-contact', '"nextActionId": "3"', '"nextActionId": "1"'],
    ['an unknown edge', 'move-mql', '"edgeType": "STANDARD"', '"edgeType": "GO-ON"'],
    ['a value without its type', 'move-mql', /"type": "STATIC_VALUE",\s*/.source, ''],
    ['a field that actions do not have', 'move-mql', '"property_name"', '"propertyName"'],
    ['a delay in numbers', 'clock-first-contact', '"delta": "-60"', '"delta": -60'],
    [
      'a delay until nothing',
      'clock-first-contact',
      /"propertyName": "lp_due[^"]*"/.source,
      '"propertyName": ""',
    ],
    [
      'a task with a token',
      'clock-first-contact',
      '"subject": "',
      '"subject": "{{ enrolled_object.email }} ',
    ],
    ['a task with markup', 'clock-first-contact', '"body": "<p>', '"body": "<p><script>'],
    ['an unknown priority', 'clock-first-contact', '"HIGH"', '"URGENT"'],
    ['a list by name', 'routing', /"listId": "\{\{list:/.source, '"listId": "'],
    [
      'an enrolment without an answer on leaving',
      'routing',
      /,\s*"unEnrollObjectsNotMeetingCriteria": false/.source,
      '',
    ],
    ['filters at the root', 'routing', '"filterBranchType": "OR"', '"filterBranchType": "AND"'],
    ['a branch without a name', 'routing', /"branchName": "[^"]*",\s*/.source, ''],
    ['an unknown key', 'routing', '"timeWindows"', '"colour": "red", "timeWindows"'],
  ];
  const flows = payloadsOf(agreements[0]?.agreement ?? fail());
  test.each(spoils)('%s', (_, file, from, to) => {
    const { body } = flows.find(({ path }) => path === `workflows/${file}.json`) ?? fail();
    const whole = JSON.stringify(body, null, 2);
    const spoiled = whole.replace(new RegExp(from), to);
    expect(spoiled).not.toBe(whole);
    expect(isFlow(body)).toBe(true);
    expect(isFlow(JSON.parse(spoiled))).toBe(false);
  });
});

describe('a spoiled request is refused', () => {
  const spoils: readonly (readonly [string, keyof Roots, string, string, string])[] = [
    ['an unknown type of property', 'properties', 'lp_grade', '"enumeration"', '"list"'],
    ['an unknown form field', 'properties', 'lp_grade', '"select"', '"dropdown"'],
    ['an option without `hidden`', 'properties', 'lp_grade', '"hidden": false,', ''],
    ['a property without a group', 'properties', 'lp_grade', '"groupName": "lp_score",', ''],
    ['an unknown key', 'properties', 'lp_grade', '"name"', '"colour": "red", "name"'],
    ['a group without a label', 'groups', 'lp_score', /"label": "[^\n]*",\n/.source, ''],
    ['an order in words', 'pipelines', 'leads', '"displayOrder": 0', '"displayOrder": "first"'],
    [
      'options that are no list',
      'options',
      'hs_lead_status',
      /"options": \[[^\]]*\]/.source,
      '"options": "all"',
    ],
    ['an unknown operation', 'lists', 'recycle-pool', '"ENUMERATION"', '"CHOICE"'],
    [
      'values that are no list',
      'lists',
      'recycle-pool',
      /"values": \[[^\]]*\]/.source,
      '"values": "nurture"',
    ],
    ['no answer for missing values', 'lists', 'recycle-pool', '"includeObjectsWithNoValueSet": false,', ''],
    [
      'a branch of an unknown type',
      'lists',
      'recycle-pool',
      '"filterBranchType": "AND"',
      '"filterBranchType": "XOR"',
    ],
    ['a list without a name', 'lists', 'recycle-pool', /"name": "[^\n]*",\n/.source, ''],
  ];
  const payloads = payloadsOf(agreements[0]?.agreement ?? fail());
  test.each(spoils)('%s', (_, kind, file, from, to) => {
    const { body } = payloads.find(({ path }) => path === `${kind}/${file}.json`) ?? fail();
    const text = JSON.stringify(body, null, 2);
    const spoiled = text.replace(new RegExp(from), to);
    expect(spoiled).not.toBe(text);
    expect(judge(kind, body)).toBe(true);
    expect(judge(kind, JSON.parse(spoiled))).toBe(false);
  });
});

function payloadsOf(agreement: Agreement): readonly Payload[] {
  const configuration = agreement.targets['hubspot'];
  // Examples configure the targets that their company uses.
  const { artifacts } = hubspot.compile(agreement, {
    ...(configuration ?? Object.values(agreement.targets)[0] ?? fail()),
    ...(configuration === undefined && { apiVersion: '2027-03-beta', prefix: 'lp_' }),
    ownsWholeObjects: true,
  });
  return artifacts
    .filter(({ path }) => path !== 'plan.json')
    .map(({ content, path }) => ({ path, kind: path.split('/')[0] ?? '', body: JSON.parse(content) }));
}

/** Tests of properties, without what only scores call them. */
function testsIn(value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  const own =
    'operation' in value && 'property' in value
      ? [{ filterType: 'PROPERTY', property: value.property, operation: value.operation }]
      : [];
  return [...own, ...Object.values(value).flatMap(testsIn)];
}

function fail(): never {
  throw new Error('not there');
}
