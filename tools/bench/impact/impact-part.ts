import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../../src/cli/run.ts';
import { repositoryIo } from '../../repository-io.ts';
import { folderPart } from '../folder-part.ts';
import type { Gate } from '../gates.ts';
import type { Effort, Part, PartResult } from '../part.ts';
import { measure } from '../rounds.ts';
import { benchDuckDb, withoutDuckDb } from '../sql/duckdb.ts';

const scoring = 'leadpact score';
const impact = 'leadpact impact';
const promises = 'leadpact impact, a promise too';

const gates: readonly Gate[] = [{ of: impact, to: scoring, atMost: 2.5 }];

/** Each run takes a quarter of a minute or more, and few of them are enough to tell 2.5 from 1.5. */
const mostRounds = 3;

/** What replaying an export under two versions of the reference agreement costs beside one scoring run of the same files. */
export const impactPart: Part = folderPart('impact', measured);

async function measured(
  folder: string,
  effort: Effort,
  say: (progress: string) => void,
): Promise<PartResult> {
  const leads = effort.isQuick ? 3000 : 1_000_000;
  const head = {
    name: 'impact',
    work: `${leads} leads as Parquet, the reference agreement and two versions of it, 2 threads`,
    unit: 'ns per lead',
    base: scoring,
    wrong: new Map<string, string>(),
    notes: new Map([
      [impact, 'other points, another threshold, another route'],
      [promises, 'and another target of a promise, so that clocks are made twice'],
    ]),
    gates,
  };
  if ((await benchDuckDb()) === undefined)
    return { ...head, times: new Map(), left: new Map([['all', withoutDuckDb]]) };
  say(`drawing ${leads} leads`);
  const records = join(folder, 'records');
  await command([
    'sample-data',
    '--leads',
    String(leads),
    '--seed',
    '1',
    '--dirt',
    '0',
    '--format',
    'parquet',
    '--out',
    records,
  ]);
  const decided = version(join(folder, 'decided'), decisions);
  const promised = version(join(folder, 'promised'), [...decisions, ...targets]);
  const asked = [
    '--records',
    records,
    '--map',
    'native',
    '--as-of',
    '2027-01-01T00:00+01:00',
    '--threads',
    '2',
  ];
  const competitors = [
    {
      name: scoring,
      items: leads,
      pass: () => command(['score', ...asked, '--out', join(folder, 'scores.csv')]),
    },
    { name: impact, items: leads, pass: () => command(['impact', '.', decided, ...asked]) },
    { name: promises, items: leads, pass: () => command(['impact', '.', promised, ...asked]) },
  ];
  const rounds = Math.min(effort.rounds, mostRounds);
  return { ...head, times: await measure(competitors, { ...effort, rounds }, say), left: new Map() };
}

type Edit = readonly [file: string, from: string, to: string];

const decisions: readonly Edit[] = [
  ['lifecycle', '- { total: { gte: 60 } }', '- { total: { gte: 55 } }'],
  ['scoring', 'points: 40\n          count: latest', 'points: 30\n          count: latest'],
  ['routing', 'trucks-per-week: { gte: 500 }', 'trucks-per-week: { gte: 200 }'],
];

const targets: readonly Edit[] = [
  ['slas/first-contact-high-intent', 'within: 4 business hours', 'within: 3 business hours'],
];

/** The reference agreement with some edits. */
function version(folder: string, edits: readonly Edit[]): string {
  for (const part of ['definitions', 'test/leads']) cpSync(part, join(folder, part), { recursive: true });
  for (const [name, from, to] of edits) {
    const file = join(folder, 'definitions', `${name}.yaml`);
    const text = readFileSync(file, 'utf8');
    if (!text.includes(from)) throw new Error(`${name} does not hold ${from}`);
    writeFileSync(file, text.replace(from, to));
  }
  return folder;
}

/** A command in this process, so that starting up is in no time; gives its exit code, which is 0. */
async function command(line: readonly string[]): Promise<number> {
  let said = '';
  const write = (text: string): void => {
    said += text;
  };
  const code = await run(line, repositoryIo({ out: () => {}, error: write }));
  if (code !== 0) throw new Error(`${line[0]} ended with ${code}: ${said.slice(-1000)}`);
  return code;
}
