import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { noDuckDb, openDuckDb } from '../sql/duckdb-engine.ts';
import { testIo } from './test-io.ts';

/** An export of the reference agreement, measured and reported, on its site: the figures of pages are those of the document. */
const hasEngine = (await openDuckDb()) !== undefined;
if (!hasEngine) console.warn(noDuckDb);

const asOf = ['--map', 'native', '--as-of', '2027-01-01T00:00+01:00', '--format', 'json'];

interface Made {
  readonly pages: ReadonlyMap<string, string>;
  readonly document: {
    readonly slas: readonly {
      readonly id: string;
      readonly weeks: readonly {
        readonly n?: number;
        readonly k?: number;
        readonly band?: string;
        readonly to: string;
        readonly period: string;
      }[];
    }[];
    readonly metrics: readonly {
      readonly metric: string;
      readonly periods: readonly { readonly period: string; readonly n?: number; readonly k?: number }[];
    }[];
  };
  readonly leads: readonly string[];
  readonly stderr: string;
}

async function made(folder: string): Promise<Made> {
  cpSync('definitions', `${folder}/definitions`, { recursive: true });
  const { io, written } = testIo(folder);
  const ran = async (...args: readonly string[]): Promise<void> =>
    expect(await run([...args], io), written.stderr).toBe(0);
  await ran('sample-data', '--leads', '300', '--seed', '7', '--out', 'exports');
  await ran('measure', '--records', 'exports', ...asOf, '--out', 'measurements.json');
  mkdirSync(`${folder}/reports`);
  await ran('report', 'weekly', '--records', 'exports', ...asOf, '--out', 'reports/weekly.json');
  await ran('playbook', '--measurements', 'measurements.json', '--reports', 'reports');
  const site = `${folder}/generated/playbook`;
  const names = readdirSync(site, { recursive: true, encoding: 'utf8' }).map((name) =>
    name.replaceAll('\\', '/'),
  );
  const pages = names
    .filter((name) => /\.(?:html|css|js)$/.test(name))
    .map((name) => [name, readFileSync(join(site, name), 'utf8')] as const);
  const leads = readFileSync(`${folder}/exports/leads.csv`, 'utf8')
    .split('\n')
    .slice(1)
    .map((line) => line.split(',')[0] ?? '');
  return {
    pages: new Map(pages),
    document: JSON.parse(readFileSync(`${folder}/measurements.json`, 'utf8')),
    leads: leads.filter((id) => id.length > 3),
    stderr: written.stderr,
  };
}

describe.runIf(hasEngine)('the playbook with what was measured', () => {
  let folder: string;
  let site: Made;
  beforeAll(async () => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'leadpact-')));
    site = await made(folder);
  }, 300_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('draws as many weeks kept and missed as the document has, and counts all of its breaches', () => {
    const { document, pages } = site;
    const drawn = pages.get('en/slas/index.html') ?? '';
    const weeks = document.slas.flatMap((sla) => sla.weeks);
    const over = weeks.filter(({ to }) => to < '2027-01-01');
    expect(drawn.match(/<g class="kept">/g) ?? []).toHaveLength(
      over.filter(({ band }) => band === 'good').length,
    );
    expect(drawn.match(/<g class="missed">/g) ?? []).toHaveLength(
      over.filter(({ band }) => band === 'bad').length,
    );
    expect(drawn.match(/<g class="(?:kept|missed|open)">/g)).toHaveLength(weeks.length);
    const told = [
      ...drawn.matchAll(/<g class="\w+"><rect[^>]*\/><text[^>]*>.<\/text><text[^>]*>(\d+)<\/text>/g),
    ];
    const breaches = weeks.reduce((sum, { n = 0, k = 0 }) => sum + n - k, 0);
    expect(breaches).toBeGreaterThan(0);
    expect(told.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(breaches);
  });

  it('tells of every period of every metric the counts of the document', () => {
    const { document, pages } = site;
    let compared = 0;
    for (const { metric, periods } of document.metrics)
      for (const { period, n, k } of periods)
        if (n !== undefined && k !== undefined && n > 0) {
          const page = pages.get(`en/metrics/${metric}.html`) ?? '';
          const row = page.split(`<td>${period}</td>`)[1]?.split('</tr>')[0] ?? '';
          const shown = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');
          expect(row, `${metric} ${period}`).toMatch(
            new RegExp(`${shown(k)} of ${shown(n)}|too few: ${shown(n)}`),
          );
          compared += 1;
        }
    expect(compared).toBeGreaterThan(100);
  });

  it('names no lead and no person beyond the pseudonyms of the agreement, in no page of figures or reports', () => {
    const { leads, pages } = site;
    expect(leads.length).toBeGreaterThan(250);
    const known = new Set(leads);
    const members = /\bm-\d{3}\b/;
    for (const [name, content] of pages)
      if (/^(?:en|de)\/(?:reports|dashboards)\//.test(name)) expect(content, name).not.toMatch(members);
    for (const [name, content] of pages)
      if (
        /^(?:en|de)\/(?:reports|dashboards|slas|metrics|commitments|alignment|attribution|incentives)\//.test(
          name,
        )
      )
        for (const [word] of content.matchAll(/[A-Za-z0-9-]{4,}/g))
          expect(known.has(word), `${name}: ${word}`).toBe(false);
  });

  it('leads nowhere that is not there, and no page takes a number for what is not known', () => {
    const { pages } = site;
    for (const [name, content] of pages) {
      // Scripts have such words for themselves.
      if (name.endsWith('.js')) continue;
      expect(content, name).not.toMatch(/NaN|undefined|Infinity|\[object/);
      for (const [, target = ''] of content.matchAll(/ (?:href|src)="([^"]*)"/g)) {
        const [file = '', anchor] = target.split('#');
        const found = file === '' ? name : posix.normalize(posix.join(posix.dirname(name), file));
        if (/\.(?:html|css|js)$/.test(found)) expect(pages.has(found), `${name} → ${target}`).toBe(true);
        if (anchor) expect(pages.get(found), `${name} → ${target}`).toContain(`id="${anchor}"`);
      }
    }
    expect([...pages.keys()].filter((name) => /^en\/reports\/weekly-/.test(name))).toHaveLength(1);
  });
});

describe('given documents that cannot be shown', () => {
  it.each([
    ['there is no file m.json', ['--measurements', 'm.json'], {}],
    [
      'm.json cannot be shown: it is no whole JSON document (was it cut off?); write one with leadpact measure --format json',
      ['--measurements', 'm.json'],
      { 'm.json': '{' },
    ],
    [
      'there is no folder reports; put there what leadpact report … --format json writes, as files that end in .json',
      ['--reports', 'reports'],
      {},
    ],
    [
      'reports holds no report; put there what leadpact report … --format json writes, as files that end in .json',
      ['--reports', 'reports'],
      { 'reports/weekly.md': '# Weekly' },
    ],
    [
      'reports/b.json cannot be shown: it is no report of leadpact; write one with leadpact report … --format json',
      ['--reports', 'reports'],
      { 'reports/b.json': '{}' },
    ],
  ])('%s', async (sentence, options, files) => {
    const folder = temporaryFolder();
    cpSync('test/cli/agreement', folder, { recursive: true });
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(folder, path, '..'), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const { io, written } = testIo(folder);
    expect(await run(['playbook', ...options], io)).toBe(2);
    expect(written).toEqual({ stdout: '', stderr: `error: ${sentence}\n` });
    expect(readdirSync(folder)).not.toContain('generated');
  });
});
