import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { noDuckDb, openDuckDb } from '../sql/duckdb-engine.ts';

const connection = await openDuckDb();
if (connection === undefined) console.warn(noDuckDb);

interface ToldPromise {
  readonly sla: string;
  readonly status: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** An export of sample leads, and three versions of the agreement: with a promise, with another one, and without it. */
function versions() {
  const folder = temporaryFolder({ 'none/none': '' });
  const sla = 'definitions/slas/rep-contact-standard.yaml';
  for (const version of ['was', 'is', 'without'])
    cpSync('definitions', `${folder}/${version}/definitions`, { recursive: true });
  const text = readFileSync(`${folder}/was/${sla}`, 'utf8');
  expect(text).toContain('within: 7 business hours');
  writeFileSync(`${folder}/is/${sla}`, text.replace('within: 7 business hours', 'within: 2 business hours'));
  rmSync(`${folder}/without/${sla}`);
  const leadpact = (...line: readonly string[]): string => {
    const tool = resolve('out/tools/leadpact.js');
    if (!existsSync(tool)) throw new Error('compile first: npm run compile');
    const { status, stderr, stdout } = spawnSync(process.execPath, [tool, ...line], {
      encoding: 'utf8',
      cwd: `${folder}/was`,
    });
    expect({ line, status, stderr: status === 0 ? '' : stderr }).toEqual({ line, status: 0, stderr: '' });
    return stdout;
  };
  leadpact('sample-data', '--leads', '3000', '--seed', '4', '--out', `${folder}/records`);
  return (base: string, head: string): ToldPromise => {
    const asked = ['--records', `${folder}/records`, '--map', 'native', '--as-of', '2027-01-01T00:00+01:00'];
    const told = leadpact('impact', `${folder}/${base}`, `${folder}/${head}`, ...asked, '--format', 'json');
    const promises: readonly ToldPromise[] = JSON.parse(told).promises;
    const found = promises.find((each) => each.sla === 'rep-contact-standard');
    if (found === undefined) throw new Error(`${base} and ${head} have no such promise`);
    return found;
  };
}

describe.skipIf(connection === undefined)('what clocks are made of serves both agreements', () => {
  it('and each is judged as it is alone', () => {
    const impact = versions();
    const [both, alone, other] = [impact('was', 'is'), impact('was', 'without'), impact('without', 'is')];
    expect([both.status, alone.status, other.status]).toEqual(['changed', 'removed', 'added']);
    expect(both.before).toEqual(alone.before);
    expect(both.after).toEqual(other.after);
    expect(both.before).not.toEqual(both.after);
  }, 120_000);
});
