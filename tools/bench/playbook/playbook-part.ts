import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Artifact } from '../../../src/compile/artifact.ts';
import { folderPart } from '../folder-part.ts';
import type { Gate } from '../gates.ts';
import type { Effort, Part, PartResult } from '../part.ts';
import { withoutPeers } from '../peers.ts';
import { median } from '../times.ts';
import { copying, eleventy, leadpact, type SiteProgram } from './site-programs.ts';
import { syntheticAgreement } from './synthetic-agreement.ts';
import { type ProcessTime, processTimer } from './timed-process.ts';
import { type WatchedEdit, watchedEdit } from './watched-edit.ts';
import { sizeOf, writtenSite } from './written-site.ts';

const whole = 'leadpact playbook';
const cold = 'leadpact playbook, no caches';
const one = 'one object changed, watching';

const gates: readonly Gate[] = [
  { of: whole, to: 'Eleventy', atMost: 0.65 },
  { of: whole, to: 'copying', atMost: 5 },
  // Where copying takes 150 ms, these are the 300 after which waiting is noticed.
  { of: one, to: 'copying', atMost: 2 },
];

/** What it costs to write the site of an agreement, beside another generator and beside copying the finished files. */
export const playbookPart: Part = folderPart('playbook', measured);

async function measured(
  folder: string,
  effort: Effort,
  say: (progress: string) => void,
): Promise<PartResult> {
  say('bundling');
  execFileSync(process.execPath, ['out/tools/bundle.js'], { stdio: 'ignore' });
  const size = effort.isQuick ? 100 : 1000;
  const ours = leadpact(written(join(folder, 'agreement'), size), whole, join(folder, 'cache'));
  const time = processTimer(folder);
  time(ours);
  const site = writtenSite(ours.site);
  cpSync(ours.site, join(folder, 'finished'), { recursive: true });
  const programs = [
    ours,
    leadpact(written(join(folder, 'cold'), size), cold, 'off'),
    copying(join(folder, 'copy'), join(folder, 'finished')),
    ...(existsSync('bench/peers/node_modules') ? peers(folder, site) : []),
  ];
  for (const program of programs.slice(1)) time(program);
  const wrong = new Map(programs.flatMap((program) => unlike(site, program)));
  const watch = await watchedEdit(
    written(join(folder, 'watched'), size),
    'definitions/campaigns-01.yaml',
    'Last year',
  );
  const taken = await rounds(programs, watch, effort, time, say);
  await watch.stop();
  const { pages, bytes } = sizeOf(site);
  return {
    name: 'playbook',
    work: `the site of an agreement: ${pages} pages, ${(bytes / 1e6).toFixed(1)} MB; whole processes but for the last`,
    unit: 'ms',
    base: whole,
    times: new Map([...taken].map(([name, all]) => [name, all.map(({ wall, cpu }) => Math.min(wall, cpu))])),
    wrong,
    left: new Map(programs.length < 4 ? [['Eleventy', withoutPeers]] : []),
    notes: new Map([...taken].map(([name, all]) => [name, wallWords(all)])),
    gates,
  };
}

function written(place: string, pages: number): string {
  for (const { path, bytes } of syntheticAgreement(pages)) {
    mkdirSync(dirname(join(place, path)), { recursive: true });
    writeFileSync(join(place, path), bytes);
  }
  return place;
}

function peers(folder: string, site: readonly Artifact[]): readonly SiteProgram[] {
  return [
    eleventy(join(folder, 'eleventy'), 'Eleventy', 'nunjucks', site),
    eleventy(join(folder, 'eleventy-functions'), 'Eleventy, functions', 'javascript', site),
  ];
}

/** The same number of pages in nearly as many bytes, or the comparison says nothing. */
function unlike(site: readonly Artifact[], { name, site: folder }: SiteProgram): readonly [string, string][] {
  const [wanted, found] = [sizeOf(site), sizeOf(writtenSite(folder))];
  const share = found.bytes / wanted.bytes;
  return found.pages === wanted.pages && share > 0.9 && share < 1.1
    ? []
    : [[name, `${found.pages} pages of ${found.bytes} bytes instead of ${wanted.pages} of ${wanted.bytes}`]];
}

/** Every program has its turn in every round, in an order that moves on by one; the edit comes last. */
async function rounds(
  programs: readonly SiteProgram[],
  watch: WatchedEdit,
  effort: Effort,
  time: (program: SiteProgram) => ProcessTime,
  say: (progress: string) => void,
): Promise<ReadonlyMap<string, readonly ProcessTime[]>> {
  const names = [...programs.map(({ name }) => name), one];
  const taken = new Map<string, ProcessTime[]>(names.map((name) => [name, []]));
  for (let warming = 0; warming < 5; warming++) await watch.edit();
  for (let round = 0; round < effort.rounds; round++) {
    say(`round ${round + 1} of ${effort.rounds}`);
    for (const index of programs.keys()) {
      const program = programs[(index + round) % programs.length];
      if (program !== undefined) taken.get(program.name)?.push(time(program));
    }
    taken.get(one)?.push(await timeOf(watch.edit));
  }
  return taken;
}

async function timeOf(work: () => Promise<void>): Promise<ProcessTime> {
  const [start, before] = [performance.now(), process.cpuUsage()];
  await work();
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return { wall, cpu: (user + system) / 1000, work: wall };
}

/** For those who would rather see what a clock on the wall shows. */
function wallWords(all: readonly ProcessTime[]): string {
  const [wall, work] = [median(all.map((each) => each.wall)), median(all.map((each) => each.work))];
  return `wall clock ${wall.toFixed(0)} ms, ${work.toFixed(0)} of them after the start of Node.js`;
}
