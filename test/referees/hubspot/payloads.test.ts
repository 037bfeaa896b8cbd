import { beforeAll, describe, expect, test } from 'vitest';
import { hubspot } from '../../../src/compile/hubspot/hubspot.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
import { hostileAgreement } from '../../compile/hostile-agreement.ts';
import { agreements } from '../agreements.ts';
import { clientJudge, type Judge } from './client-schema.ts';
import type { Roots } from './client-types.ts';

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
