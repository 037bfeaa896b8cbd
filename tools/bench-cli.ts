/**
 * `npm run bench:cli`: how long whole processes take, side by side in one run, as ratios. The tool is measured from its
 * packed tarball outside the source tree; the peers live in a workspace of their own (`bench/peers`). Rounds are
 * interleaved so that a machine that slows down slows everybody. Prints medians and ratios, stores them as JSON in
 * `out/bench-cli.json`, and exits 1 when a bound does not hold.
 */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const rounds = Number(process.env['LEADPACT_BENCH_ROUNDS'] ?? 11);
const work = mkdtempSync(join(tmpdir(), 'leadpact-bench-'));
const agreement = resolve('.');
const caches = join(work, 'caches');
const files = [...yamlFiles('definitions'), ...yamlFiles('test/leads')];

interface Contender {
  readonly name: string;
  readonly command: readonly string[];
  /** Before every run, untimed. */
  readonly before?: () => void;
  /** Exit codes that mean it did its work. */
  readonly exits?: readonly number[];
}

interface Bound {
  readonly of: string;
  readonly against: string;
  readonly atMost: number;
}

const bounds: readonly Bound[] = [
  { of: 'version', against: 'node', atMost: 1.5 },
  { of: 'validate', against: 'parse', atMost: 1.4 },
  { of: 'validate again', against: 'parse', atMost: 0.5 },
  { of: 'validate', against: 'redocly lint (recommended)', atMost: 1 },
  { of: 'validate', against: 'spectral lint (spectral:oas recommended)', atMost: 1 },
];

try {
  const tool = packedTool();
  const bytes = files.reduce((sum, file) => sum + readFileSync(file).length, 0);
  const contenders = [...ownContenders(tool), ...peers(bytes)];
  for (const contender of contenders) measure(contender); // warm-up: disk and V8 caches
  const times = new Map(contenders.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round += 1) {
    for (const contender of contenders) times.get(contender.name)?.push(measure(contender));
  }
  report(new Map([...times].map(([name, all]) => [name, median(all)])), bytes);
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** The executable of the tarball, unpacked where none of the source tree's modules can be found. */
function packedTool(): string {
  const { stdout } = run(['npm', 'pack', '--silent', '--ignore-scripts', '--pack-destination', work]);
  run(['tar', 'xzf', join(work, stdout.trim().split('\n').at(-1) ?? ''), '-C', work]);
  const description: { bin: Record<string, string> } = JSON.parse(
    readFileSync(join(work, 'package/package.json'), 'utf8'),
  );
  return join(work, 'package', description.bin['leadpact'] ?? '');
}

function ownContenders(tool: string): readonly Contender[] {
  const forgetResults = (): void => {
    for (const entry of existsSync(join(caches, 'leadpact')) ? readdirSync(join(caches, 'leadpact')) : []) {
      if (entry !== 'code') rmSync(join(caches, 'leadpact', entry), { recursive: true, force: true });
    }
  };
  const parse = join(work, 'parse.mjs');
  writeFileSync(
    parse,
    `import { readFileSync } from 'node:fs';
import { parseAllDocuments } from ${JSON.stringify(resolve('node_modules/yaml/dist/index.js'))};
for (const file of ${JSON.stringify(files)}) parseAllDocuments(readFileSync(file, 'utf8'));
`,
  );
  return [
    { name: 'node', command: ['node', '-e', '0'] },
    { name: 'version', command: ['node', tool, 'version'] },
    { name: 'parse', command: ['node', parse] },
    { name: 'validate', command: ['node', tool, 'validate', '--dir', agreement], before: forgetResults },
    { name: 'validate again', command: ['node', tool, 'validate', '--dir', agreement] },
  ];
}

/** Two linters on one OpenAPI document as large as the agreement, with their recommended rule sets, and redocly's smallest. */
function peers(bytes: number): readonly Contender[] {
  const bin = resolve('bench/peers/node_modules/.bin');
  if (
    !existsSync(bin) &&
    run(['npm', 'ci', '--prefix', 'bench/peers', '--ignore-scripts'], [0, 1]).status !== 0
  ) {
    console.error('peers skipped: npm ci in bench/peers failed');
    return [];
  }
  const document = join(work, 'openapi.yaml');
  writeFileSync(document, openApi(bytes));
  for (const set of ['minimal', 'recommended'])
    writeFileSync(join(work, `${set}.yaml`), `extends: [${set}]\n`);
  writeFileSync(join(work, '.spectral.yaml'), 'extends: [["spectral:oas", "recommended"]]\n');
  const exits = [0, 1];
  return [
    ...['minimal', 'recommended'].map((set) => ({
      name: `redocly lint (${set})`,
      command: [join(bin, 'redocly'), 'lint', document, '--config', join(work, `${set}.yaml`)],
      exits,
    })),
    {
      name: 'spectral lint (spectral:oas recommended)',
      command: [join(bin, 'spectral'), 'lint', document, '--ruleset', join(work, '.spectral.yaml')],
      exits,
    },
  ];
}

function openApi(bytes: number): string {
  const head =
    'openapi: 3.0.3\ninfo: { title: Bench, version: "1", license: { name: MIT, url: https://example.com } }\nservers: [{ url: https://example.com }]\npaths:\n';
  const parts = [head];
  for (let index = 0, size = head.length; size < bytes; index += 1) {
    const part = `  /things/${index}:\n    get:\n      operationId: get-thing-${index}\n      summary: Thing ${index}\n      description: What thing ${index} is.\n      tags: [things]\n      responses:\n        "200": { description: The thing., content: { application/json: { schema: { type: object, properties: { id: { type: string }, size: { type: integer } } } } } }\n        "400": { description: Wrong. }\n`;
    parts.push(part);
    size += part.length;
  }
  return parts.join('');
}

function measure({ command, before, exits }: Contender): number {
  before?.();
  const start = process.hrtime.bigint();
  run(command, exits);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

function run(command: readonly string[], exits: readonly number[] = [0]): { stdout: string; status: number } {
  const [program = '', ...parameters] = command;
  const { status, stdout, stderr } = spawnSync(program, parameters, {
    encoding: 'utf8',
    env: { ...process.env, XDG_CACHE_HOME: caches, NO_COLOR: '1', REDOCLY_TELEMETRY: 'off' },
    maxBuffer: 64e6,
  });
  if (!exits.includes(status ?? -1))
    throw new Error(`${command.join(' ')} exited ${status}\n${stderr.slice(0, 2000)}`);
  return { stdout, status: status ?? -1 };
}

function report(medians: ReadonlyMap<string, number>, bytes: number): void {
  console.log(
    `${files.length} files, ${Math.round(bytes / 1000)} kB, ${rounds} rounds, node ${process.version}`,
  );
  for (const [name, time] of medians) console.log(`${name.padEnd(44)} ${time.toFixed(0).padStart(6)} ms`);
  const judged = bounds.flatMap(({ of, against, atMost }) => {
    const [time, base] = [medians.get(of), medians.get(against)];
    return time === undefined || base === undefined ? [] : [{ of, against, ratio: time / base, atMost }];
  });
  for (const { of, against, ratio, atMost } of judged) {
    console.log(
      `${of} / ${against}: ${ratio.toFixed(2)} (at most ${atMost})${ratio > atMost ? '  MISSED' : ''}`,
    );
  }
  mkdirSync('out', { recursive: true });
  const medianTimes = Object.fromEntries(medians);
  writeFileSync(
    'out/bench-cli.json',
    `${JSON.stringify({ schemaVersion: 1, node: process.version, rounds, bytes, medianMs: medianTimes, ratios: judged }, null, 2)}\n`,
  );
  if (judged.some(({ ratio, atMost }) => ratio > atMost)) process.exitCode = 1;
}

function median(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function yamlFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => resolve(folder, name));
}
