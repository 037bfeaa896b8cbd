import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../../src/cli/run.ts';
import { repositoryIo } from '../../repository-io.ts';
import { folderPart } from '../folder-part.ts';
import type { Gate } from '../gates.ts';
import type { Effort, Part, PartResult } from '../part.ts';
import { type Competitor, measure } from '../rounds.ts';
import { benchDuckDb, numberOf, withoutDuckDb } from '../sql/duckdb.ts';

const sizes = [10_000, 30_000] as const;
const [few, many] = sizes;
const plain = (leads: number): string => `plain read, ${leads} leads`;
const measuring = (leads: number): string => `leadpact measure, ${leads} leads`;

const gates: readonly Gate[] = [
  { of: measuring(many), to: plain(many), atMost: 8 },
  // Per lead: what does not grow with the export weighs less, so three times as much costs less for each.
  { of: measuring(many), to: measuring(few), atMost: 0.75 },
];

/** What the complete `measure` of an export costs beside a plain read of the same files by the same engine. */
export const measurePart: Part = folderPart('measure', measured);

async function measured(
  folder: string,
  effort: Effort,
  say: (progress: string) => void,
): Promise<PartResult> {
  const chosen = effort.isQuick ? ([few] as const) : sizes;
  const head = {
    name: 'measure',
    work: `${chosen.join(' and ')} leads with some seventeen events each as CSV, the reference agreement, 2 threads`,
    unit: 'ns per lead',
    base: plain(effort.isQuick ? few : many),
    wrong: new Map<string, string>(),
    notes: new Map(
      chosen.map((leads) => [plain(leads), 'every column of every file as text, hashed and added up']),
    ),
    gates,
  };
  const connection = await benchDuckDb();
  if (connection === undefined) return { ...head, times: new Map(), left: new Map([['all', withoutDuckDb]]) };
  const competitors: Competitor[] = [];
  for (const leads of chosen) {
    say(`drawing ${leads} leads`);
    const place = join(folder, String(leads));
    await command(['sample-data', '--leads', String(leads), '--busy', '3', '--seed', '1', '--out', place]);
    const scan = scanOf(place);
    competitors.push(
      { name: plain(leads), items: leads, pass: () => numberOf(connection, scan) },
      { name: measuring(leads), items: leads, pass: () => command(measureOf(place, folder)) },
    );
  }
  return { ...head, times: await measure(competitors, effort, say), left: new Map() };
}

function measureOf(place: string, folder: string): readonly string[] {
  const asOf = ['--as-of', '2027-01-01T00:00+01:00', '--threads', '2'];
  return ['measure', '--records', place, '--map', 'native', ...asOf, '--out', join(folder, 'measured.json')];
}

/** The least that reading the files costs. */
function scanOf(place: string): string {
  const sums = readdirSync(place)
    .filter((name) => name.endsWith('.csv'))
    .map(
      (name) =>
        `SELECT sum(hash(COLUMNS(*))) FROM read_csv('${join(place, name)}', all_varchar = true, header = true)`,
    )
    .map((sum) => `SELECT list_sum(list_value(*COLUMNS(*))) AS part FROM (${sum})`);
  return `SELECT CAST(sum(part) AS DOUBLE) FROM (${sums.join(' UNION ALL ')})`;
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
