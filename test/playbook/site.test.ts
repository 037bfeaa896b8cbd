import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { Graphviz } from '@hpcc-js/wasm-graphviz';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Artifact } from '../../src/compile/artifact.ts';
import { compileTargets } from '../../src/compile/index.ts';
import type { Agreement } from '../../src/model/agreement.ts';
import { readAgreement } from '../../src/model/read-agreement.ts';
import type { Rename } from '../../src/model/rename.ts';
import { agreedHistory } from '../../src/playbook/history/agreed-history.ts';
import { playbookSite } from '../../src/playbook/site.ts';
import { siteLanguages } from '../../src/playbook/site-languages.ts';
import { dataIn } from '../../src/playbook/try/lead-address.ts';
import { runSamples } from '../../src/scenario/run-samples.ts';
import { agreementOf, minimalFiles } from '../model/load-fixture.ts';
import { releasesOf, third } from './three-versions.ts';

const files = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .map((path) => ({ path, bytes: readFileSync(path) }));

/** A script that is a file of the site. */
const ownScript = /<script defer src="(?:\.\.\/)*assets\/[a-z-]+\.js"><\/script>/g;

const rename = (noun: Rename['noun'], from: string, to: string): Rename => ({
  noun,
  from,
  to,
  place: { file: 'definitions/all.yaml', document: 0, path: [] },
});

let draw: (description: string) => string;
const siteOf = (agreement: Agreement): readonly Artifact[] =>
  playbookSite({ agreement, results: runSamples(agreement), compilations: compileTargets(agreement) }, draw);

function expectEveryLinkToArrive(site: readonly Artifact[]): void {
  const byPath = new Map(site.map(({ path, content }) => [path, content]));
  for (const { path, content } of site.filter(({ path }) => path.endsWith('.html'))) {
    for (const [, target = ''] of content.matchAll(/(?:xlink:)?(?:href|src)="([^"]*)"/g)) {
      const [file = '', anchor] = target.split('#');
      expect(file).not.toMatch(/^[a-z]+:|^\/\//);
      const found = file === '' ? path : posix.normalize(posix.join(posix.dirname(path), file));
      expect(byPath.has(found), `${path} → ${target}`).toBe(true);
      // The page that tries leads takes a lead for an address.
      if (file.endsWith('try/index.html') && anchor)
        expect(dataIn(`#${anchor.replaceAll('&amp;', '&')}`)).toHaveProperty('asOf');
      else if (anchor && file !== '') expect(byPath.get(found)).toContain(`id="${anchor}"`);
    }
  }
}

beforeAll(async () => {
  const graphviz = await Graphviz.load();
  draw = (description) => graphviz.dot(description);
});

describe('the playbook of the reference agreement', () => {
  let agreement: Agreement;
  let site: readonly Artifact[];
  beforeAll(() => {
    const read = readAgreement([...files('definitions'), ...files('test/leads')]);
    if (!read.agreement) throw new Error('the reference agreement does not load');
    agreement = read.agreement;
    site = siteOf(agreement);
  }, 120_000);

  it('has a page for every object in both languages', () => {
    const paths = new Set(site.map(({ path }) => path));
    const ids = [
      ...agreement.lifecycle.stages.map(({ id }) => `stages/${id}`),
      ...agreement.lifecycle.gates.map(({ id }) => `gates/${id}`),
      ...Object.keys(agreement.slas).map((id) => `slas/${id}`),
      ...Object.keys(agreement.touchPolicies).map((id) => `slas/${id}`),
      ...Object.keys(agreement.commitments).map((id) => `commitments/${id}`),
      ...Object.keys(agreement.reasons).map((id) => `reasons/${id}`),
      ...Object.keys(agreement.fields).map((id) => `fields/${id}`),
      ...Object.keys(agreement.signals).map((id) => `signals/${id}`),
      ...agreement.routing.rules.map(({ id }) => `routing/${id}`),
      ...agreement.samples.map(({ id }) => `samples/${encodeURIComponent(id)}`),
    ];
    for (const id of ids)
      for (const language of ['en', 'de']) expect(paths).toContain(`${language}/${id}.html`);
  });

  it('leads nowhere outside itself, and every link inside arrives', () => {
    expectEveryLinkToArrive(site);
  });

  it('leads nowhere else with everything changed, by a version and by merging', () => {
    const renames = [rename('sla', 'first-contact', Object.keys(agreement.slas)[0] ?? '')];
    const now = { ...agreement, renames };
    const history = agreedHistory(releasesOf(minimalFiles(), third), now);
    const objects = history.draft ?? [];
    const said = { en: 'Something.', de: 'Etwas.' };
    const effects = objects.map((thing) => ({
      severity: 'error' as const,
      things: [thing],
      message: said,
      signers: said,
    }));
    const { paths } = history;
    const preview = { against: 'main', objects, verdict: said, need: said, effects, paths };
    const input = { agreement: now, results: [], compilations: compileTargets(agreement), history, preview };
    const changed = playbookSite(input, draw);
    expect(objects.length).toBeGreaterThan(300);
    expectEveryLinkToArrive(changed);
    const listed = changed.find(({ path }) => path === 'en/changes/not-agreed.html')?.content ?? '';
    // Each of them has a page that tells of it, or told.
    const titles = [...listed.matchAll(/<h3>(<a [^>]*>)?([^<]*)/g)];
    expect(titles.filter(([, link]) => link === undefined).map(([, , title]) => title)).toEqual([]);
    expect(playbookSite(input, draw)).toEqual(changed);
  });

  it('has a page beside its overview for what is called like one', () => {
    const named = Object.entries(minimalFiles()).map(([path, text]) => [
      path,
      text.replaceAll(/email-click|operations/g, 'index'),
    ]);
    const own = siteOf(agreementOf(Object.fromEntries(named)));
    expect(own.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['en/signals/index.html', 'en/signals/index_.html', 'en/queues/index_.html']),
    );
    expectEveryLinkToArrive(own);
  });

  it('tells every role what it must do and what counts for it, from the first page on', () => {
    const contentOf = (path: string): string => site.find((page) => page.path === path)?.content ?? '';
    const home = contentOf('en/index.html');
    for (const id of Object.keys(agreement.roles)) {
      expect(home).toContain(`href="roles/${id}.html"`);
      expect(contentOf(`en/roles/${id}.html`), id).toMatch(
        /<h2[^>]*>What your side promises on every lead<\/h2>/,
      );
    }
    const [decider = ''] = agreement.lifecycle.handoff.decidedBy;
    expect(contentOf(`en/roles/${decider}.html`)).toContain('Decide within');
    for (const { ledBy } of Object.values(agreement.cadences))
      expect(contentOf(`de/roles/${ledBy}.html`)).toContain('du leitest es');
    for (const { id, side } of Object.values(agreement.roles))
      for (const sla of Object.values(agreement.slas))
        expect(contentOf(`en/roles/${id}.html`).includes(`slas/${sla.id}.html`), `${id} ${sla.id}`).toBe(
          side === 'both' || sla.side === side,
        );
  });

  it('says the units of numbers in the language of the page', () => {
    const page = (language: string): string | undefined =>
      site.find(({ path }) => path === `${language}/fields/employees.html`)?.content;
    expect(page('en')).toContain('people');
    expect(page('de')).toContain('Personen');
    expect(page('de')).not.toContain('people');
  });

  it('runs no script but its own files, carries no inline style and is the same twice', () => {
    for (const { path, content } of site.filter(({ path }) => path.endsWith('.html'))) {
      expect(content.replaceAll(ownScript, ''), path).not.toMatch(
        /<script|\sstyle="|\son[a-z]+="|javascript:/,
      );
    }
    expect(siteOf(agreement)).toEqual(site);
  });

  it('shows the score of every sample with lines that stand on the page', () => {
    for (const { id, asOf } of agreement.samples) {
      const page = site.find(({ path }) => path === `en/samples/${encodeURIComponent(id)}.html`);
      expect(page?.content).toMatch(/<h2[^>]*>Score<\/h2>/);
      expect(Number.isInteger(asOf)).toBe(true);
    }
  });
});

describe('the languages of the site', () => {
  const minimal = agreementOf(minimalFiles());
  const written = (...languages: readonly string[]) => siteOf({ ...minimal, languages });
  const pagesIn = (site: readonly Artifact[], language: string): readonly Artifact[] =>
    site.filter(({ path }) => path.startsWith(`${language}/`));

  it.each([
    [
      ['en', 'de'],
      ['en', 'de'],
    ],
    [
      ['de', 'fr', 'en'],
      ['de', 'en'],
    ],
    [['de'], ['de']],
    [['de-AT', 'de-CH', 'fr'], ['de']],
    [['fr', 'it'], ['en']],
  ])('of an agreement in %j are %j', (languages, expected) => {
    expect(siteLanguages({ languages })).toEqual(expected);
  });

  it.each(['en', 'de'] as const)('are %s alone where nothing else is declared, without a switch', (own) => {
    const site = written(own);
    expect(pagesIn(site, own === 'en' ? 'de' : 'en')).toEqual([]);
    expect(pagesIn(site, own)).not.toEqual([]);
    for (const { path, content } of pagesIn(site, own)) {
      expect(content, path).not.toMatch(/class="language"|hreflang/);
    }
    const entrance = site.find(({ path }) => path === 'index.html')?.content;
    expect(entrance).toContain(`url=${own}/index.html`);
    expect(entrance?.match(/<a /g)).toHaveLength(1);
    expectEveryLinkToArrive(site);
  });

  it('are both where both are declared, each page with a way to its other', () => {
    const site = written('de', 'en');
    const shared = (language: string): readonly string[] =>
      pagesIn(site, language).flatMap(({ path }) =>
        path.endsWith('/not-translated.html') ? [] : [path.slice(language.length)],
      );
    expect(shared('en')).toEqual(shared('de'));
    for (const { path, content } of pagesIn(site, 'de')) {
      expect(content, path).toMatch(/<a class="language" lang="en" hreflang="en" href="[^"]*">English<\/a>/);
    }
    const entrance = site.find(({ path }) => path === 'index.html')?.content;
    expect(entrance).toMatch(/<a lang="de" [^>]*>Deutsch: .*<a lang="en" [^>]*>English: /s);
    expectEveryLinkToArrive(site);
  });
});
