import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { deciding } from '../../src/criteria/deciding.ts';
import type { Explained } from '../../src/criteria/explain.ts';
import { evaluateLead } from '../../src/evaluate/evaluate-lead.ts';
import { groundsOf } from '../../src/evaluate/grounds.ts';
import { loadAgreement } from '../../src/index.ts';
import type { Agreement } from '../../src/model/agreement.ts';
import type { Sample } from '../../src/model/sample.ts';
import { criterionWords } from '../../src/model/words/criterion-words.ts';
import { readingWords } from '../../src/model/words/reading-words.ts';
import { playbookSite } from '../../src/playbook/site.ts';
import { addressOf, dataIn } from '../../src/playbook/try/lead-address.ts';
import { runSamples } from '../../src/scenario/run-samples.ts';
import { wholeExpectation } from '../../src/scenario/whole-expectation.ts';
import { writtenLead } from '../../src/scenario/written-lead.ts';
import { formatInstantIn } from '../../src/support/zoned-time.ts';
import { chromiumPath, inBrowser, noBrowser } from './browser.ts';
import { onStrictSite } from './strict-site.ts';

const executable = chromiumPath();
if (executable === undefined && process.env['CI'] !== 'true') console.warn(noBrowser);

/** Every sample lead, which takes minutes, instead of one of eight. */
const all = process.env['LEADPACT_PAGES'] === 'all';

const read = (folder: string): Agreement => {
  const { agreement } = loadAgreement(folder);
  if (agreement === undefined) throw new Error(`${folder}: the agreement does not load`);
  return agreement;
};

/** The files of a site that belong to trying leads, and one sample page. */
function siteOf(agreement: Agreement): ReadonlyMap<string, string> {
  const input = { agreement, results: runSamples(agreement), compilations: new Map() };
  const files = playbookSite(input, () => '<svg></svg>');
  return new Map(files.map(({ path, content }) => [`/${path}`, content]));
}

describe.skipIf(executable === undefined && process.env['CI'] !== 'true')(
  'trying a lead in a browser',
  () => {
    it.each(['.', 'examples/gitlab'])(
      'comes to what the command line says of sample leads of %s',
      async (folder) => {
        const agreement = read(folder);
        const files = siteOf(agreement);
        await onFiles(files, async (address) => {
          await onPage(async (tab) => {
            await tab.goto(`${address}/en/try/index.html`);
            let asked = 0;
            for (const sample of agreement.samples.filter((_, index) => all || index % 8 === 0)) {
              const shown = await shownOf(tab, addressOf(writtenLead(agreement, sample)));
              const evaluation = evaluateLead(agreement, sample, sample.asOf);
              const wanted = wholeExpectation(agreement, evaluation);
              expect(shown.trouble, sample.id).toBe('');
              expect(parseDocument(shown.yaml).toJS().expect, sample.id).toEqual(wanted);
              for (const key of ['total', 'fit', 'engagement', 'grade', 'band', 'cell'] as const)
                expect(shown.told[key], `${sample.id} ${key}`).toBe(
                  wanted[key] === undefined ? undefined : words(wanted[key]),
                );
              expect(shown.dues, sample.id).toEqual(duesOf(agreement, evaluation));
              expect(shown.grounds, sample.id).toEqual(groundsIn(agreement, sample, evaluation));
              asked += shown.grounds.entries.length;
            }
            expect(asked).toBeGreaterThan(20);
          });
        });
      },
      600_000,
    );

    it('is the same over http, under the policy of the page and without a report', async () => {
      const agreement = read('examples/gitlab');
      const [sample] = agreement.samples;
      if (sample === undefined) throw new Error('no samples');
      await onStrictSite(Object.fromEntries(siteOf(agreement)), async (address) => {
        await onPage(async (tab) => {
          await tab.goto(`${address}/en/samples/${sample.id}.html`);
          await tab.getByRole('link', { name: 'Try this lead' }).click();
          await tab.waitForSelector('#try:not([hidden])');
          const wanted = wholeExpectation(agreement, evaluateLead(agreement, sample, sample.asOf));
          const chosen = tab.locator('#start option:checked');
          await tab.locator('#start option').nth(1).waitFor({ state: 'attached' });
          expect(await chosen.textContent()).toBe(sample.title['en']);
          await tab.getByLabel('Judged as of').fill('2027-01-01T09:00');
          await tab.locator('#start option:checked[value=""]').waitFor({ state: 'attached' });
          await tab.goBack();
          await tab.getByRole('link', { name: 'Try this lead' }).click();
          await tab.waitForSelector('#try:not([hidden])');
          const yaml = await tab.inputValue('#yaml');
          expect(parseDocument(yaml).toJS().expect).toEqual(wanted);
          expect(await tab.locator('#without').isVisible()).toBe(false);
        });
      });
    }, 120_000);

    it('keeps a lead as it is when every control says what it shows, and changes with one', async () => {
      const agreement = read('.');
      const samples = agreement.samples.filter(({ timeline, accounts }, index) => {
        const rare = timeline.some(
          ({ what, loggedAt }) => loggedAt !== undefined || !['signal', 'accept'].includes(what),
        );
        return index % 40 === 0 || (rare && index % 12 === 0) || accounts.length > 0;
      });
      expect(samples.length).toBeGreaterThan(20);
      await onFiles(siteOf(agreement), async (address) => {
        await onPage(async (tab) => {
          await tab.goto(`${address}/de/try/index.html`);
          for (const sample of samples) {
            const hash = addressOf(writtenLead(agreement, sample));
            await shownOf(tab, hash);
            await tab.evaluate(`for (const control of document.querySelectorAll('#lead [data-path]'))
            control.dispatchEvent(new Event('input', { bubbles: true }))`);
            await tab.waitForTimeout(250);
            const after = dataIn(await tab.evaluate<string>('location.hash'));
            expect(after, sample.id).toEqual(dataIn(hash));
          }
        });
      });
    }, 300_000);

    it('is filled in by keyboard, takes over what is enough, and says what is wrong', async () => {
      const agreement = read('examples/gitlab');
      const sample = agreement.samples.find(({ id }) => id === 'five-below');
      if (sample === undefined) throw new Error('no sample five-below');
      await onFiles(siteOf(agreement), async (address) => {
        await onPage(async (tab) => {
          await tab.goto(`${address}/en/try/index.html`);
          expect(await tab.textContent('#told')).toContain('Stage:');
          await tab.focus('#start');
          await tab.locator('#start option').nth(100).waitFor({ state: 'attached' });
          await tab.selectOption('#start', sample.id);
          const enough = tab.locator('#additions [data-addition]').first();
          await enough.waitFor();
          expect(await tab.textContent('#additions')).toContain('Any one of these is enough');
          await enough.press('Enter');
          await tab.locator('#told', { hasText: 'MQL' }).waitFor();
          expect(dataIn(await tab.evaluate<string>('location.hash'))).not.toEqual(
            writtenLead(agreement, sample),
          );

          await tab.goto('about:blank');
          await tab.goto(`${address}/en/try/index.html#(broken)~1`);
          expect(await tab.textContent('#trouble')).toContain('The address carries no lead');
          expect(await tab.textContent('#told')).toContain('Stage:');
          await tab.getByRole('button', { name: 'Add', exact: true }).press('Enter');
          await tab.locator('#timeline [data-path$=".at"]').fill('');
          await tab.locator('#trouble', { hasText: 'Entry 1' }).waitFor();
          expect(await tab.inputValue('#yaml')).toBe('');
          await tab.setViewportSize({ width: 320, height: 700 });
          expect(await tab.evaluate('document.documentElement.scrollWidth')).toBe(320);
        });
      });
    }, 120_000);
  },
);

/** Numbers stand on the page as people write them. */
function words(value: unknown): string {
  return typeof value === 'number' ? value.toLocaleString('en-US').replace('-', '−') : String(value);
}

function duesOf({ zone }: Agreement, { clocks }: ReturnType<typeof evaluateLead>): readonly string[] {
  return Object.values(clocks).flatMap((readings) =>
    readings.map((reading) => {
      const due = 'dueAt' in reading ? reading.dueAt : undefined;
      return due === undefined ? '–' : formatInstantIn(zone, due);
    }),
  );
}

interface GroundLines {
  /** Of each stage that the criteria let in: the instant, then every condition that decided, with its answer. */
  readonly entries: readonly (readonly string[])[];
  readonly gate: readonly string[];
}

/** Why the lead came there, as the core explains it, in the words of the command line. */
function groundsIn(
  agreement: Agreement,
  sample: Sample,
  evaluation: ReturnType<typeof evaluateLead>,
): GroundLines {
  const lines = (explained: Explained | undefined): readonly string[] => {
    if (explained === undefined) return [];
    const { criterion, held, reading, parts } = deciding(explained);
    if (parts.length > 0) return parts.flatMap(lines);
    const said = criterionWords(criterion, agreement, 'en');
    const read = readingWords(criterion, reading?.value ?? null, agreement, 'en');
    return [`${held} ${said}${criterion.op === 'reached' ? '' : `; this lead: ${read}`}`];
  };
  const { entries, gate } = groundsOf(agreement, sample, evaluation);
  return {
    entries: entries.map(({ entry, asked: { require, threshold, fastTrack } }) => [
      formatInstantIn(agreement.zone, entry.at),
      ...[require, threshold, threshold?.held ? undefined : fastTrack].flatMap(lines),
    ]),
    gate: lines(gate?.when),
  };
}

interface Shown {
  readonly trouble: string;
  readonly yaml: string;
  readonly told: Readonly<Record<string, string>>;
  readonly dues: readonly string[];
  readonly grounds: GroundLines;
}

/** What the page shows of the lead of an address. */
async function shownOf(tab: Page, hash: string): Promise<Shown> {
  // Browsers refuse more than some 200 changes of the address in ten seconds.
  await tab.waitForTimeout(60);
  return await tab.evaluate<Shown>(`(async (hash) => {
    const changed = new Promise((resume) => addEventListener('hashchange', resume, { once: true }));
    if (location.hash !== hash) {
      location.hash = hash;
      await changed;
    }
    const text = (id) => document.getElementById(id).textContent;
    const told = Object.fromEntries([...document.querySelectorAll('[data-told]')].map((each) => [each.dataset.told, each.textContent]));
    const dues = [...document.querySelectorAll('.due')].map((each) => each.querySelector('time')?.dateTime ?? '–');
    const isLeaf = (mark) => mark.nextElementSibling?.tagName !== 'UL';
    const lines = (element) => [...(element?.querySelectorAll('.asked .state') ?? [])].filter(isLeaf)
      .map((mark) => mark.classList.contains('met') + ' ' + mark.previousSibling.data.replace(/ –.$/, ''));
    const entries = [...document.querySelectorAll('#shown h3')].map((each) => [each.querySelector('time').dateTime, ...lines(each.nextElementSibling)]);
    const gate = lines(document.querySelector('[data-told="gate"]')?.parentElement);
    return { trouble: text('trouble'), yaml: document.getElementById('yaml').value, told, dues, grounds: { entries, gate } };
  })(${JSON.stringify(hash)})`);
}

/** Files in a folder, as people open them from a disk. */
async function onFiles(
  files: ReadonlyMap<string, string>,
  act: (address: string) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'leadpact-try-'));
  for (const [path, content] of files) {
    if (!/\/(?:assets|try)\//.test(path)) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  try {
    await act(pathToFileURL(folder).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A page that may report nothing: no error, no word on the console, no breach of the policy, no foreign request. */
async function onPage(act: (tab: Page) => Promise<void>): Promise<void> {
  if (executable === undefined) throw new Error(noBrowser);
  await inBrowser(executable, async (browser) => {
    const tab = await browser.newPage();
    const reports: string[] = [];
    tab.on('pageerror', (error) => reports.push(error.message));
    tab.on('console', (message) => reports.push(message.text()));
    tab.on('requestfailed', (request) => reports.push(request.url()));
    await act(tab);
    expect(reports).toEqual([]);
  });
}
