import { columnsPart } from './bench/columns/columns-part.ts';
import { csvPart } from './bench/csv/csv-part.ts';
import { gateResults } from './bench/gates.ts';
import { impactPart } from './bench/impact/impact-part.ts';
import { machine } from './bench/machine.ts';
import { measurePart } from './bench/measure/measure-part.ts';
import { type Effort, type Part, type PartResult, withWrong } from './bench/part.ts';
import { peerVersions } from './bench/peers.ts';
import { playbookPart } from './bench/playbook/playbook-part.ts';
import { gateLines, partLines, store } from './bench/report.ts';
import { rowPart } from './bench/row/row-part.ts';
import { slaPart } from './bench/sla/sla-part.ts';
import { sqlPart } from './bench/sql/sql-part.ts';
import { validatePart } from './bench/validate/validate-part.ts';

/*
 * `npm run bench [-- row columns sql csv measure impact playbook sla validate] [--rounds 9] [--quick]`: the engines beside hand-written code, floors and
 * peers, in one run; bench/README.md says what is measured. Exits 1 when a gate does not hold, 2 for an unknown part.
 */

const parts: readonly Part[] = [
  rowPart,
  columnsPart,
  sqlPart,
  csvPart,
  measurePart,
  impactPart,
  playbookPart,
  slaPart,
  validatePart,
];

async function main(line: readonly string[]): Promise<number> {
  const { names, effort } = wishesOf(line);
  const unknown = names.filter((name) => parts.every((part) => part.name !== name));
  if (unknown.length > 0) {
    process.stderr.write(
      `no part ${unknown.join(', ')}; parts are ${parts.map(({ name }) => name).join(', ')}\n`,
    );
    return 2;
  }
  const chosen = parts.filter(({ name }) => names.length === 0 || names.includes(name));
  const results: PartResult[] = [];
  const broken: string[] = [];
  process.stdout.write(`${machine()}; medians of ${effort.rounds} rounds\n${peerVersions().join(', ')}\n`);
  for (const part of chosen) {
    try {
      const result = await part.run(effort, say);
      results.push(result);
      say('');
      process.stdout.write(`\n${partLines(result).join('\n')}\n`);
    } catch (error) {
      // The other parts are worth having all the same.
      say('');
      broken.push(`${part.name} broke off: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return judge(results, broken, effort);
}

function wishesOf(line: readonly string[]): { readonly names: readonly string[]; readonly effort: Effort } {
  const isQuick = line.includes('--quick');
  const at = line.indexOf('--rounds');
  const rounds = at < 0 ? Number.NaN : Number(line[at + 1]);
  const names = line.filter((word, index) => !word.startsWith('--') && (at < 0 || index !== at + 1));
  return { names, effort: { isQuick, rounds: rounds > 0 ? rounds : isQuick ? 2 : 9 } };
}

/** A quick run decides nothing about time; wrong results fail it all the same. */
function judge(
  results: readonly PartResult[],
  broken: readonly string[],
  { isQuick, rounds }: Effort,
): number {
  const gates = results.flatMap((part) => withWrong(gateResults(part.gates, part.times), part.wrong));
  const judged = isQuick ? gates.filter(({ reason }) => reason !== undefined) : gates;
  const wrong = results.flatMap((part) =>
    [...part.wrong].map(([name, what]) => `${part.name}: ${name}: ${what}`),
  );
  const lines = [
    ...gateLines(judged),
    ...wrong,
    ...broken,
    ...(isQuick ? ['a quick run decides no gate'] : []),
  ];
  process.stdout.write(`\n${lines.join('\n')}\n`);
  const figures = results.map((part) => ({
    ...part,
    times: Object.fromEntries(part.times),
    wrong: Object.fromEntries(part.wrong),
    left: Object.fromEntries(part.left),
    notes: Object.fromEntries(part.notes),
  }));
  store(isQuick ? 'quick' : 'bench', {
    machine: machine(),
    peers: peerVersions(),
    rounds,
    parts: figures,
    gates,
  });
  // What a small run is for is that everything runs.
  const fails = isQuick
    ? results.some(({ left }) => left.size > 0)
    : gates.some(({ verdict }) => verdict === 'FAILS');
  return fails || wrong.length > 0 || broken.length > 0 ? 1 : 0;
}

function say(progress: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${progress}`);
}

process.exitCode = await main(process.argv.slice(2));
