import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Artifact } from '../../src/compile/artifact.ts';
import { siteOf, writeSite } from '../playbook/written-site.ts';
import { chromiumPath, inBrowser, noBrowser } from './browser.ts';
import { onStrictSite } from './strict-site.ts';
import { svgContrast } from './svg-contrast.ts';
import { tabPath } from './tab-path.ts';

const executable = chromiumPath();
if (executable === undefined && process.env['CI'] !== 'true') console.warn(noBrowser);

/** Every page instead of one or two of each chapter, of which axe looks at half. */
const all = process.env['LEADPACT_PAGES'] === 'all';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Reports of the policy, kept by the page itself from its first moment on. */
const watchPolicy = `globalThis.broken = [];
addEventListener('securitypolicyviolation', (event) => globalThis.broken.push(event.violatedDirective + ' ' + event.blockedURI));`;

let site: readonly Artifact[] = [];
let folder = '';

describe.skipIf(executable === undefined && process.env['CI'] !== 'true')(
  'every kind of page in a browser',
  () => {
    beforeAll(async () => {
      site = await siteOf('.');
      folder = mkdtempSync(join(tmpdir(), 'leadpact-pages-'));
      writeSite(site, folder);
    }, 120_000);
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    it.each([
      { origin: 'from a disk', width: 320 },
      { origin: 'from a server', width: 1280 },
    ] as const)(
      '$origin loads nothing from elsewhere, breaks no rule of its policy, says nothing to the console and fits $width pixels',
      async ({ origin, width }) => {
        await opened(origin, async (browser, address) => {
          const trouble: string[] = [];
          const tab = await watched(browser, address, trouble);
          await tab.setViewportSize({ width, height: 700 });
          for (const path of chosen(1)) {
            await tab.goto(`${address}/${path}`);
            const broken = await tab.evaluate<readonly string[]>('globalThis.broken');
            trouble.push(...broken.map((each) => `${path}: ${each}`));
            const taken = await tab.evaluate<number>('document.documentElement.scrollWidth');
            if (taken > width) trouble.push(`${path}: ${taken} pixels wide`);
          }
          expect(trouble).toEqual([]);
        });
      },
      all ? 1_200_000 : 120_000,
    );

    it('is clean for axe, light and dark', async () => {
      await opened('from a disk', async (browser, address) => {
        const tab = await browser.newPage();
        const found: string[] = [];
        // By turns an overview and a page of its objects.
        const pages = chosen(1).filter((_, index) => all || [0, 3].includes(index % 4));
        for (const [index, path] of pages.entries()) {
          await tab.emulateMedia({ colorScheme: index % 4 < 2 ? 'light' : 'dark' });
          await tab.goto(`${address}/${path}`);
          await tab.evaluate(axe);
          const violations = await tab.evaluate<readonly string[]>(
            `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes.length + ' ' + nodes[0].html.slice(0, 200)))`,
          );
          found.push(...violations.map((each) => `${path}: ${each}`));
        }
        expect(found).toEqual([]);
      });
    }, 1_200_000);

    it('has drawings whose letters can be read in light, in dark and on paper', async () => {
      await opened('from a disk', async (browser, address) => {
        const tab = await browser.newPage();
        const weak: string[] = [];
        let letters = 0;
        for (const path of withDrawings(all ? site.length : 3)) {
          await tab.goto(`${address}/${path}`);
          for (const scheme of schemes) {
            await tab.emulateMedia(scheme);
            const texts =
              await tab.evaluate<readonly { readonly text: string; readonly ratio: number }[]>(svgContrast);
            letters += texts.length;
            weak.push(
              ...texts
                .filter(({ ratio }) => ratio < 4.5)
                .map(
                  ({ text, ratio }) =>
                    `${path} ${scheme.media} ${scheme.colorScheme}: ${text} ${ratio.toFixed(2)}`,
                ),
            );
          }
        }
        expect([...new Set(weak)]).toEqual([]);
        expect(letters).toBeGreaterThan(500);
      });
    }, 1_200_000);

    it('lets the keyboard reach every control, and shows where it is', async () => {
      await opened('from a disk', async (browser, address) => {
        const tab = await browser.newPage();
        for (const path of chosen(1).filter((_, index) => all || index % 5 === 0)) {
          await tab.goto(`${address}/${path}`);
          const { controls, missed, unseen } = await tabPath(tab);
          expect(controls, path).toBeGreaterThan(10);
          expect({ path, missed, unseen }).toEqual({ path, missed: [], unseen: [] });
        }
      });
    }, 1_200_000);
  },
);

const schemes = [
  { media: 'screen', colorScheme: 'light' },
  { media: 'screen', colorScheme: 'dark' },
  { media: 'print', colorScheme: 'light' },
] as const;

/** Pages of every folder, so many of each beside its overview, in English and German by turns. */
function chosen(ofEach: number): readonly string[] {
  const pages = site.map(({ path }) => path).filter((path) => path.endsWith('.html'));
  if (all) return pages;
  return byFolder(pages.filter((path) => path.startsWith('en/')))
    .flatMap((paths) => [
      ...paths.filter((path) => path.endsWith('/index.html')),
      ...paths.filter((path) => !path.endsWith('/index.html')).slice(0, ofEach),
    ])
    .map((path, index) => (index % 2 === 0 ? path : path.replace('en/', 'de/')));
}

/** Pages with a drawing, so many of each folder. */
function withDrawings(ofEach: number): readonly string[] {
  const drawn = site.filter(({ path, content }) => path.startsWith('de/') && content.includes('<svg'));
  return byFolder(drawn.map(({ path }) => path)).flatMap((paths) => paths.slice(0, ofEach));
}

function byFolder(paths: readonly string[]): readonly (readonly string[])[] {
  const folders = [...new Set(paths.map(dirname))];
  return folders.map((folder) => paths.filter((path) => dirname(path) === folder));
}

async function watched(browser: BrowserContext, address: string, trouble: string[]): Promise<Page> {
  const tab = await browser.newPage();
  await tab.addInitScript(watchPolicy);
  tab.on('console', (message) =>
    trouble.push(`console ${message.type()}: ${message.text()} at ${tab.url()}`),
  );
  tab.on('pageerror', (error) => trouble.push(`${error.message} at ${tab.url()}`));
  tab.on('requestfailed', (request) => {
    // The browser gives up on the sign of a page that it leaves at once.
    const reason = request.failure()?.errorText;
    if (reason !== 'net::ERR_ABORTED') trouble.push(`not loaded: ${request.url()} ${reason}`);
  });
  tab.on('request', (request) => {
    if (!request.url().startsWith(address)) trouble.push(`foreign: ${request.url()}`);
  });
  return tab;
}

async function opened(
  origin: string,
  act: (browser: BrowserContext, address: string) => Promise<void>,
): Promise<void> {
  if (executable === undefined) throw new Error(noBrowser);
  if (origin === 'from a disk') {
    await inBrowser(executable, (browser) => act(browser, pathToFileURL(folder).href));
    return;
  }
  const files = Object.fromEntries(site.map(({ path, content }) => [`/${path}`, content]));
  await onStrictSite(files, (address) => inBrowser(executable, (browser) => act(browser, address)));
}
