import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { createRandom } from '../src/support/random.ts';
import { token, visibleState } from '../test/push/hubspot/in-memory.ts';
import { type ServedHubspot, serveHubspot } from '../test/push/hubspot/served-hubspot.ts';

/*
 * `npm run long:push`: the command line pushes the reference agreement to a HubSpot account on this machine and is killed at
 * random moments, in every other round while it pushes changes. The next run has to complete: nothing twice, nothing lost, and
 * a third one finds nothing to do. --kills and --seed change how often and when. Exits 1 at the first round that does not hold.
 */

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '50' }, seed: { type: 'string', default: '20261130' } },
});
const random = createRandom(Number(values.seed));
const changes: readonly (readonly [file: string, from: RegExp, to: string])[] = [
  ['agreement.yaml', /^( *en: )(Frachtfink)/m, '$1Frachtfink second'],
  ['fields/company.yaml', /title: \{ en: ([^,}]+)/g, 'title: { en: $1 anew'],
];

interface Round {
  readonly folder: string;
  readonly served: ServedHubspot;
}

const expected = { first: await undisturbed(false), changed: await undisturbed(true) };
say(
  `an undisturbed push takes ${expected.first.requests} requests, one of changes ${expected.changed.requests}`,
);
const seen = { early: 0, midway: 0 };
for (let kill = 1; kill <= Number(values.kills) && process.exitCode === undefined; kill++)
  await round(kill, kill % 2 === 0);
if (process.exitCode === undefined)
  say(
    `${values.kills} pushes killed (${seen.midway} midway, ${seen.early} before anything was sent), all completed by the next: nothing twice, nothing lost`,
  );

async function undisturbed(isChange: boolean): Promise<{ requests: number; state: readonly string[] }> {
  const { folder, served } = await begun(isChange);
  const before = served.requests();
  const code = await ended(push({ folder, served }, '--resume'));
  if (code !== 0) throw new Error(`the undisturbed push ended with ${code}`);
  const found = { requests: served.requests() - before, state: visibleState(served.hubspot) };
  finished({ folder, served });
  return found;
}

/** A folder with the agreement and an account; before changes are pushed, the agreement without them was. */
async function begun(isChange: boolean): Promise<Round> {
  const folder = mkdtempSync(join(tmpdir(), 'leadpact-push-'));
  cpSync('definitions', join(folder, 'definitions'), { recursive: true });
  const served = await serveHubspot({ token });
  if (!isChange) return { folder, served };
  const code = await ended(push({ folder, served }));
  if (code !== 0) throw new Error(`the first push ended with ${code}`);
  for (const [file, from, to] of changes) {
    const path = join(folder, 'definitions', file);
    const text = readFileSync(path, 'utf8');
    if (text.replace(from, to) === text) throw new Error(`${file} has nothing to change any more`);
    writeFileSync(path, text.replace(from, to));
  }
  return { folder, served };
}

async function round(number: number, isChange: boolean): Promise<void> {
  const { requests, state } = isChange ? expected.changed : expected.first;
  const { folder, served } = await begun(isChange);
  const done = served.hubspot.changes.length;
  const child = push({ folder, served }, '--resume');
  const gone = once(child, 'exit');
  await momentIn(served, requests);
  child.kill('SIGKILL');
  await gone;
  served.listen(() => Promise.resolve());
  if (served.hubspot.changes.length === done) seen.early++;
  else seen.midway++;
  const code = await ended(push({ folder, served }, '--resume'));
  const rest = await ended(push({ folder, served }, '--dry-run'));
  const found = visibleState(served.hubspot);
  const isSame = JSON.stringify(found) === JSON.stringify(state);
  finished({ folder, served });
  if (code === 0 && rest === 0 && isSame) return;
  say(
    `round ${number} with --seed ${values.seed}: exit ${code}, then ${rest}; the account is ${isSame ? 'as it should be' : 'another one'}`,
  );
  for (const line of found.filter((one) => !state.includes(one)).slice(0, 5))
    say(`  too much: ${line.slice(0, 200)}`);
  for (const line of state.filter((one) => !found.includes(one)).slice(0, 5))
    say(`  missing: ${line.slice(0, 200)}`);
  process.exitCode = 1;
}

/**
 * Before or after a request is handled, which is never answered then, or a little after its answer, when what came of it is being
 * written down.
 */
async function momentIn(served: ServedHubspot, requests: number): Promise<void> {
  const wanted = served.requests() + 1 + random.below(requests);
  const when = random.pick(['before', 'after', 'later'] as const);
  await new Promise<void>((resolve) => {
    served.listen((point, number) => {
      if (number !== wanted || point !== (when === 'before' ? 'before' : 'after')) return Promise.resolve();
      resolve();
      return when === 'later' ? Promise.resolve() : new Promise(() => undefined);
    });
  });
  if (when === 'later') await setTimeout(random.below(8));
}

function push({ folder, served }: Round, ...options: readonly string[]): ChildProcess {
  return spawn(process.execPath, ['out/tools/leadpact.js', 'push', 'hubspot', '--dir', folder, ...options], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, HUBSPOT_ACCESS_TOKEN: token, HUBSPOT_API_URL: served.url },
  });
}

async function ended(child: ChildProcess): Promise<unknown> {
  const [code] = await once(child, 'exit');
  return code;
}

function finished({ folder, served }: Round): void {
  served.close();
  rmSync(folder, { recursive: true, force: true });
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
