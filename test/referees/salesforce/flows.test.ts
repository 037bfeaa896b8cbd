import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import scanner from '@flow-scanner/lightning-flow-scanner-core';
import { describe, expect, test } from 'vitest';
import type { Artifact } from '../../../src/compile/artifact.ts';
import { salesforce } from '../../../src/compile/salesforce/salesforce.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
import { hostileAgreement } from '../../compile/hostile-agreement.ts';
import { agreements, templates } from '../agreements.ts';

/** What the scanner may say of our flows, and why; everything else is an error. */
const allowed: ReadonlyMap<string, string> = new Map([
  ['InactiveFlow', 'flows come as drafts, and somebody who looks after the organisation activates them'],
  [
    'RecursiveAfterUpdate',
    'a path that waits and a move after the save can only change the lead itself; what they ask before is false afterwards',
  ],
  ['TriggerOrder', 'asked of daily flows, too, which no saved record starts'],
]);

interface Scanned {
  readonly flows: readonly string[];
  /** `<rule> <flow>: <element>` */
  readonly found: readonly string[];
}

/** Parses and scans the flows among the files, as the scanner does with those of a project. */
async function scanned(artifacts: readonly Artifact[]): Promise<Scanned> {
  const folder = mkdtempSync(join(tmpdir(), 'leadpact-'));
  try {
    const paths = artifacts
      .filter(({ path }) => path.includes('/flows/'))
      .map(({ content, path }) => {
        writeFileSync(join(folder, basename(path)), content);
        return join(folder, basename(path));
      });
    const parsed = await scanner.parse(paths);
    const failed = parsed.filter(({ errorMessage }) => errorMessage !== undefined);
    expect(failed.map(({ errorMessage, uri }) => `${uri}: ${errorMessage}`)).toEqual([]);
    const results = scanner.scan(parsed, {});
    return {
      flows: results.map(({ flow }) => String(flow.name)).toSorted(),
      found: results.flatMap(({ flow, ruleResults }) =>
        ruleResults
          .filter(({ occurs }) => occurs)
          .flatMap(({ details, ruleName }) => details.map(({ name }) => `${ruleName} ${flow.name}: ${name}`)),
      ),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function compiled(agreement: Agreement, ownsWholeObjects = true) {
  const configuration = agreement.targets['salesforce'] ?? agreements[0]?.agreement.targets['salesforce'];
  if (configuration === undefined) throw new Error('no target salesforce');
  return salesforce.compile(agreement, { ...configuration, ownsWholeObjects });
}

describe.each([...agreements, ...templates, { name: 'hostile words', agreement: hostileAgreement() }])(
  '$name',
  ({ agreement }) => {
    test.each([true, false])(
      'its flows parse and have nothing but what is allowed (whole objects ours: %s)',
      async (owns) => {
        const { artifacts, manifest } = compiled(agreement, owns);
        const { flows, found } = await scanned(artifacts);
        expect(flows).toEqual(
          manifest
            .filter((name) => name.startsWith('Flow:'))
            .map((name) => name.slice('Flow:'.length))
            .toSorted(),
        );
        expect(flows.length).toBeGreaterThan(0);
        expect(found.filter((each) => !allowed.has(each.split(' ')[0] ?? ''))).toEqual([]);
      },
    );
  },
);

test('at most three rules are allowed, and each of them does occur', async () => {
  expect(allowed.size).toBeLessThanOrEqual(3);
  const all = await Promise.all(agreements.map(({ agreement }) => scanned(compiled(agreement).artifacts)));
  const rules = new Set(all.flatMap(({ found }) => found.map((each) => each.split(' ')[0])));
  expect(rules).toEqual(new Set(allowed.keys()));
});

describe('a spoiled flow is noticed', () => {
  const { artifacts } = compiled(agreements.find(({ name }) => name === 'definitions')?.agreement ?? fail());
  const spoils: readonly (readonly [string, string, string, RegExp, string])[] = [
    [
      'a target that is not there',
      'UnconnectedElement',
      'LP_Sla_Disposition_Steps',
      /<targetReference>Task_75_1</,
      '<targetReference>Task_76_1<',
    ],
    [
      'no way out of a write',
      'MissingFaultPath',
      'LP_Lead_Sweep',
      /<faultConnector>[\s\S]*?<\/faultConnector>/,
      '',
    ],
    ['no description', 'FlowDescription', 'LP_Lead_Sweep', /\n {4}<description>.*<\/description>/, ''],
    ['an id in the flow', 'HardcodedId', 'LP_Sla_Disposition_Steps', /LP_Role_\w+/, '00G5e000001AbCdEAK'],
    [
      'a variable that nobody reads',
      'UnusedVariable',
      'LP_Lead_Wake_Up',
      /<\/Flow>/,
      '<variables><name>Spare</name><dataType>String</dataType></variables></Flow>',
    ],
    ['no version', 'APIVersion', 'LP_Lead_Sweep', /<apiVersion>[\d.]+<\/apiVersion>/, ''],
  ];
  test.each(spoils)('%s', async (_, rule, flow, from, to) => {
    const artifact = artifacts.find(({ path }) => path.endsWith(`/${flow}.flow-meta.xml`)) ?? fail();
    const content = artifact.content.replace(from, to);
    expect(content).not.toBe(artifact.content);
    const before = await scanned([artifact]);
    const after = await scanned([{ ...artifact, content }]);
    const ofRule = ({ found }: Scanned) => found.filter((each) => each.startsWith(`${rule} `)).length;
    expect(ofRule(after)).toBeGreaterThan(ofRule(before));
  });
});

function fail(): never {
  throw new Error('nothing to spoil');
}
