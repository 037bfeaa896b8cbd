import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Artifact } from '../../src/compile/artifact.ts';
import { playbookSite } from '../../src/playbook/site.ts';
import { agreementOf, minimalFiles } from '../model/load-fixture.ts';
import { writeSite } from '../playbook/written-site.ts';
import { chromiumPath, inBrowser, noBrowser } from './browser.ts';
import { onStrictSite } from './strict-site.ts';

const executable = chromiumPath();
if (executable === undefined && process.env['CI'] !== 'true') console.warn(noBrowser);

const glossary = `kind: glossary
owner: joint
title: { en: Words, de: Wörter }
terms:
  evil:
    title: { en: <img src=x onerror=alert(1)> trap, de: <img src=x onerror=alert(1)> Falle }
    means: { en: A <b>trap</b>., de: Eine <b>Falle</b>. }
  lead:
    title: { en: Lead, de: Lead }
    means: { en: Somebody who may buy., de: Wer kaufen könnte. }
    avoid: { en: [prospect], de: [Interessent] }
  touch:
    title: { en: Touch, de: Kontaktversuch }
    means: { en: One try to reach a lead., de: 'Ein Versuch, einen Lead zu erreichen.' }
`;

/** A small playbook in two languages. */
function smallSite(): readonly Artifact[] {
  const files = minimalFiles({ 'definitions/glossary.yaml': glossary });
  const agreement = { ...agreementOf(files), languages: ['en', 'de'] };
  return playbookSite({ agreement, results: [], compilations: new Map() }, () => '<svg></svg>');
}

/** By path. */
function served(site: readonly Artifact[]): Readonly<Record<string, string>> {
  return Object.fromEntries(site.map(({ path, content }) => [`/${path}`, content]));
}

type Act = (tab: Page, address: string) => Promise<void>;

/** Does the same with files in a folder and with a server, and expects no error, no report and no foreign request. */
async function everyWay(act: Act): Promise<void> {
  const site = smallSite();
  const folder = mkdtempSync(join(tmpdir(), 'leadpact-search-'));
  try {
    writeSite(site, folder);
    await quietly(pathToFileURL(folder).href, act);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  await onStrictSite(served(site), (address) => quietly(address, act));
}

async function quietly(address: string, act: Act): Promise<void> {
  if (executable === undefined) throw new Error(noBrowser);
  await inBrowser(executable, async (browser) => {
    const tab = await browser.newPage();
    const complaints: string[] = [];
    tab.on('console', (message) => complaints.push(message.text()));
    tab.on('pageerror', (error) => complaints.push(error.message));
    tab.on('request', (request) => {
      if (!request.url().startsWith(address)) complaints.push(request.url());
    });
    await act(tab, address);
    expect(complaints, address).toEqual([]);
  });
}

const field = '.search input';
const options = '.hits [role=option]';

describe.skipIf(executable === undefined && process.env['CI'] !== 'true')('the search', () => {
  it('is used with the keyboard alone: type, choose, open', async () => {
    await everyWay(async (tab, address) => {
      await tab.goto(`${address}/en/index.html`);
      await tab.keyboard.press('/');
      expect(await tab.locator(':focus').getAttribute('role')).toBe('combobox');
      await tab.keyboard.type('kontaktversuch lead');
      await tab.waitForSelector('.hits.open');
      await tab.locator(field).fill('touch');
      await tab.waitForSelector(options);
      expect(await tab.locator(field).getAttribute('aria-expanded')).toBe('true');
      await tab.keyboard.press('ArrowDown');
      const chosen = await tab.locator(field).getAttribute('aria-activedescendant');
      expect(await tab.locator(`#${chosen}`).getAttribute('aria-selected')).toBe('true');
      expect(await tab.locator(`#${chosen} b`).textContent()).toBe('Touch');
      expect(await tab.locator('[role=status]').textContent()).toMatch(/^Found: \d+$/);
      await tab.keyboard.press('Enter');
      await tab.waitForURL('**/en/glossary/touch.html');
      expect(await tab.locator('h1').textContent()).toBe('Touch');
    });
  }, 120_000);

  it('closes at Escape and gives the focus back', async () => {
    await everyWay(async (tab, address) => {
      await tab.goto(`${address}/de/index.html`);
      await tab.locator('nav a').first().focus();
      await tab.keyboard.press('Control+k');
      await tab.keyboard.type('lead/');
      await tab.waitForSelector(options);
      expect(await tab.locator(field).inputValue()).toBe('lead/');
      await tab.keyboard.press('Escape');
      expect(await tab.locator(options).count()).toBe(0);
      expect(await tab.locator('nav a:focus').count()).toBe(1);
    });
  }, 120_000);

  it('shows what definitions say as text, helps where nothing is found, and fits a telephone', async () => {
    await everyWay(async (tab, address) => {
      await tab.setViewportSize({ width: 320, height: 640 });
      await tab.goto(`${address}/de/slas/index.html`);
      const before = await tab.locator('h1').boundingBox();
      await tab.locator(field).focus();
      await tab.keyboard.type('falle');
      await tab.waitForSelector(options);
      expect(await tab.locator(`${options} b`).first().textContent()).toBe(
        '<img src=x onerror=alert(1)> Falle',
      );
      expect(await tab.locator('.hits img').count()).toBe(0);
      expect(await tab.evaluate('document.documentElement.scrollWidth')).toBe(320);
      await tab.locator(field).fill('xyzzyq');
      expect(await tab.locator('[role=status]').textContent()).toBe('Nichts gefunden.');
      expect(await tab.locator(options).allTextContents()).toEqual(['Alles von A bis Z', 'Glossar']);
      expect(await tab.locator('h1').boundingBox()).toEqual(before);
      await tab.locator(options).first().click();
      await tab.waitForURL('**/de/index-a-z.html');
    });
  }, 120_000);
});

describe.skipIf(executable === undefined && process.env['CI'] !== 'true')('the card of a term', () => {
  const card = '#term-card';

  it('appears at focus, describes its link, and goes at Escape', async () => {
    await everyWay(async (tab, address) => {
      await tab.goto(`${address}/en/glossary/touch.html`);
      const term = tab.locator('main a.term').first();
      expect(await term.getAttribute('title')).toBe('Lead: Somebody who may buy.');
      expect(await tab.locator(card).isVisible()).toBe(false);
      // By the keyboard, from the link before it.
      await tab.locator('main .chapter a').focus();
      await tab.keyboard.press('Tab');
      expect(await tab.locator('main a.term:focus').count()).toBe(1);
      expect(await tab.locator(card).textContent()).toBe('Lead: Somebody who may buy.');
      expect(await tab.locator(card).isVisible()).toBe(true);
      expect(await term.getAttribute('aria-describedby')).toBe('term-card');
      await tab.keyboard.press('Escape');
      expect(await tab.locator(card).isVisible()).toBe(false);
      expect(await term.getAttribute('aria-describedby')).toBeNull();
    });
  }, 120_000);

  it('appears under the pointer, can be reached by it, and leaves with it', async () => {
    await everyWay(async (tab, address) => {
      await tab.goto(`${address}/en/glossary/touch.html`);
      await tab.locator('main a.term').first().hover();
      expect(await tab.locator(card).isVisible()).toBe(true);
      await tab.locator(card).hover();
      await tab.waitForTimeout(500);
      expect(await tab.locator(card).isVisible()).toBe(true);
      await tab.mouse.move(5, 400);
      await tab.waitForSelector(card, { state: 'hidden' });
    });
  }, 120_000);
});

describe.skipIf(executable === undefined && process.env['CI'] !== 'true')('without scripts', () => {
  it('no search is promised, and everything is reached from the list of all', async () => {
    const files = served(smallSite().filter(({ path }) => !path.endsWith('.js')));
    if (executable === undefined) throw new Error(noBrowser);
    await onStrictSite(files, (address) =>
      inBrowser(executable, async (browser) => {
        const tab = await browser.newPage();
        await tab.goto(`${address}/en/index.html`);
        expect(await tab.locator(field).count()).toBe(0);
        await tab.getByRole('link', { name: 'Everything from A to Z' }).click();
        await tab.getByRole('link', { name: 'Touch', exact: true }).click();
        expect(await tab.locator('h1').textContent()).toBe('Touch');
      }),
    );
  }, 60_000);
});
