import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { siteOf, writeSite } from '../playbook/written-site.ts';
import { chromiumPath, inBrowser, noBrowser } from './browser.ts';

const executable = chromiumPath();
if (executable === undefined && process.env['CI'] !== 'true') console.warn(noBrowser);

let folder = '';

/** The first page, every overview, and pages with wide tables and long words. */
const shown = [
  'index.html',
  ...['stages', 'scoring', 'fields', 'reasons', 'routing', 'slas', 'samples', 'sources', 'targets'].map(
    (section) => `${section}/index.html`,
  ),
  'cadences/index.html',
  'cadences/pipeline-meeting.html',
  'content/index.html',
  'content/case-study-musterwerk.html',
  'messaging/index.html',
  'messaging/logistics-head.html',
  'sync/salesforce-and-hubspot.html',
  'win-loss/index.html',
  'win-loss/w-2026-36.html',
  'remedies/index.html',
  'glossary/index.html',
  'scoring/lead-score.html',
  'sources/crm-export.html',
  'samples/account-by-domain.html',
  'targets/salesforce.html',
];

describe.skipIf(executable === undefined && process.env['CI'] !== 'true')('the playbook in a browser', () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'leadpact-playbook-'));
    writeSite(await siteOf('.'), folder);
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('shows text before its menu on a telephone, and never scrolls sideways', async () => {
    await onSite(async (tab, address) => {
      await tab.setViewportSize({ width: 320, height: 700 });
      for (const path of shown.flatMap((page) => [`de/${page}`, `en/${page}`])) {
        await tab.goto(`${address}/${path}`);
        const wide = await tab.evaluate<number>('document.documentElement.scrollWidth');
        const title = await tab.locator('h1').boundingBox();
        expect(wide, path).toBe(320);
        expect(title?.y, path).toBeLessThan(250);
      }
    });
  }, 120_000);

  it('makes cards of the rows of wide tables on a telephone, each cell under the name of its column', async () => {
    await onSite(async (tab, address) => {
      const head = tab.locator('.stacked thead').first();
      const cut =
        '[...document.querySelectorAll(".stacked")].filter((each) => each.scrollWidth > each.clientWidth).length';
      await tab.goto(`${address}/de/samples/accepted-by-mistake.html`);
      expect(await head.isVisible()).toBe(true);
      for (const width of [320, 390]) {
        await tab.setViewportSize({ width, height: 700 });
        expect(await head.isVisible()).toBe(false);
        expect(await tab.locator('.stacked tr').count()).toBeGreaterThan(5);
        expect(await tab.evaluate<number>(cut)).toBe(0);
        const names = await tab.evaluate<readonly string[]>(
          '[...document.querySelectorAll("section:last-of-type .stacked tbody tr:first-child > *")].map((cell) => getComputedStyle(cell, "::before").content)',
        );
        expect(names).toEqual(['"Zusage"', '"Beginn"', '"Fällig"', '"Ende"', '"Stand"']);
      }
    });
  }, 120_000);

  it('unfolds the menu at a touch, and has it open beside the text on a wide screen', async () => {
    await onSite(async (tab, address) => {
      const chapter = tab.locator('nav a').first();
      await tab.setViewportSize({ width: 320, height: 700 });
      await tab.goto(`${address}/de/sources/index.html`);
      expect(await chapter.isVisible()).toBe(false);
      expect(await tab.locator('nav summary').textContent()).toBe('Inhalt: Exporte');
      await tab.locator('nav summary').click();
      expect(await chapter.isVisible()).toBe(true);
      await tab.setViewportSize({ width: 1200, height: 900 });
      await tab.reload();
      expect(await chapter.isVisible()).toBe(true);
      expect(await tab.locator('nav summary').isVisible()).toBe(false);
    });
  }, 60_000);

  it('narrows the clauses of a system to what is chosen, without a script', async () => {
    await onSite(async (tab, address) => {
      await tab.goto(`${address}/de/targets/salesforce.html`);
      const shownRows = (): Promise<Readonly<Record<string, number>>> =>
        tab.evaluate(`(() => {
          const rows = [...document.querySelectorAll('.filtered tbody tr')].filter((row) => row.offsetHeight > 0);
          const count = (name) => rows.filter((row) => row.className === name).length;
          return { exact: count('exact'), approximated: count('approximated'), missing: count('missing') };
        })()`);
      const all = await shownRows();
      expect(Math.min(...Object.values(all))).toBeGreaterThan(50);
      await tab.getByLabel(/fehlt \(/).check();
      expect(await shownRows()).toEqual({ ...all, exact: 0, approximated: 0 });
      await tab.getByLabel(/SLAs und Eskalation \(/).check();
      const slas = await shownRows();
      expect(slas['missing']).toBeGreaterThan(10);
      expect(slas['missing']).toBeLessThan(all['missing'] ?? 0);
      await tab.locator('#show-all').check();
      await tab.locator('#area-all').check();
      expect(await shownRows()).toEqual(all);
    });
  }, 60_000);

  it('is entered in the first language that the browser asks for, else in its own first', async () => {
    for (const { asked, entered } of [
      { asked: ['fr-FR', 'en-GB', 'de'], entered: 'en' },
      { asked: ['de-AT', 'en'], entered: 'de' },
      { asked: ['fr'], entered: 'en' },
    ]) {
      await onSite(async (tab, address) => {
        await tab.addInitScript(
          `Object.defineProperty(navigator, 'languages', { value: ${JSON.stringify(asked)} })`,
        );
        await tab.goto(`${address}/index.html`);
        await tab.waitForURL(`${address}/*/index.html`);
        expect(tab.url()).toBe(`${address}/${entered}/index.html`);
      });
    }
  }, 60_000);

  it('draws the way of a lead in letters that can be read', async () => {
    await onSite(async (tab, address) => {
      for (const width of [320, 1200]) {
        await tab.setViewportSize({ width, height: 900 });
        await tab.goto(`${address}/de/index.html`);
        const heights = await tab.evaluate<readonly number[]>(
          "[...document.querySelectorAll('figure text')].map((text) => text.getBoundingClientRect().height)",
        );
        expect(heights.length).toBeGreaterThan(5);
        expect(Math.min(...heights), `at ${width}`).toBeGreaterThan(11);
      }
    });
  }, 60_000);
});

async function onSite(act: (tab: Page, address: string) => Promise<void>): Promise<void> {
  if (executable === undefined) throw new Error(noBrowser);
  const address = pathToFileURL(folder).href;
  await inBrowser(executable, async (browser) => act(await browser.newPage(), address));
}
