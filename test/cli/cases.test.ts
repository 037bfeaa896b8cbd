import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/commands/index.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { noDuckDb, openDuckDb } from '../sql/duckdb-engine.ts';
import { transcript } from './transcript.ts';

/*
 * Every folder `test/cli/<verb>/<case>/` holds `steps.txt`, perhaps `files/` laid over the small agreement (or
 * standing alone where there is a file `alone`), and `expected.txt`: the whole transcript. UPDATE=1 writes it anew.
 */

const here = 'test/cli';
const verbs = [...commands.map(({ verb }) => verb), 'leadpact'];

/** Commands that need the optional engine; without it their cases are skipped, which in CI is an error. */
const needEngine = ['report', 'score'];
const hasEngine = (await openDuckDb()) !== undefined;

function casesOf(verb: string): readonly string[] {
  const folder = join(here, verb);
  return existsSync(folder) ? readdirSync(folder) : [];
}

/** `explain` reads an export only where it is told of one. */
function asksEngine(verb: string, source: string): boolean {
  return needEngine.includes(verb) || readFileSync(join(source, 'steps.txt'), 'utf8').includes('--records ');
}

describe.each(verbs)('leadpact %s', (verb) => {
  it('has cases', () => {
    expect(casesOf(verb)).not.toEqual([]);
  });

  it.each(casesOf(verb))('%s', async (name) => {
    const source = join(here, verb, name);
    if (asksEngine(verb, source) && !hasEngine) return console.warn(noDuckDb);
    const folder = temporaryFolder();
    if (!existsSync(join(source, 'alone'))) cpSync(join(here, 'agreement'), folder, { recursive: true });
    if (existsSync(join(source, 'files'))) cpSync(join(source, 'files'), folder, { recursive: true });
    const steps = readFileSync(join(source, 'steps.txt'), 'utf8').trim().split('\n');
    const told = await transcript(folder, steps);
    const expected = join(source, 'expected.txt');
    if (process.env['UPDATE'] !== undefined) writeFileSync(expected, told);
    expect(existsSync(expected), 'run with UPDATE=1 once').toBe(true);
    expect(told).toBe(readFileSync(expected, 'utf8'));
  });
});
