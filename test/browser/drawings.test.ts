import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Graphviz } from '@hpcc-js/wasm-graphviz';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Agreement } from '../../src/model/agreement.ts';
import { playbookSite } from '../../src/playbook/site.ts';
import { referenceAgreement } from '../model/reference-agreement.ts';
import { longTitle } from '../playbook/drawings/views.ts';
import { chromiumPath, inBrowser, noBrowser } from './browser.ts';

const executable = chromiumPath();
if (executable === undefined && process.env['CI'] !== 'true') console.warn(noBrowser);

/** Every kind of drawing. */
const shown = [
  'index.html',
  'routing/index.html',
  'escalation/index.html',
  'campaigns/index.html',
  'plans/revenue-2027.html',
  'scoring/lead-score.html',
  'metrics/acceptance.html',
];

interface Misfit {
  readonly text: string;
  readonly problem: string;
}

/** Letters of visible drawings that leave their plane or the box around them, or are too small; run in the page. */
const misfits = `(() => {
  const found = [];
  for (const svg of document.querySelectorAll('main svg[aria-label]')) {
    const plane = svg.getBoundingClientRect();
    if (plane.width === 0) continue;
    const scale = plane.width / svg.viewBox.baseVal.width;
    for (const text of svg.querySelectorAll('text')) {
      const box = text.getBoundingClientRect();
      const words = text.textContent;
      if (box.left < plane.left - 1 || box.right > plane.right + 1 || box.top < plane.top - 1 || box.bottom > plane.bottom + 2)
        found.push({ text: words, problem: 'leaves the drawing' });
      if (parseFloat(getComputedStyle(text).fontSize) * scale < 10.99)
        found.push({ text: words, problem: 'is too small' });
    }
    for (const box of svg.querySelectorAll('rect.box, .node path')) {
      const around = box.getBoundingClientRect();
      for (const text of box.parentElement.querySelectorAll('text')) {
        const inside = text.getBoundingClientRect();
        if (inside.left < around.left || inside.right > around.right || inside.bottom > around.bottom + 1)
          found.push({ text: text.textContent, problem: 'leaves its box' });
      }
    }
  }
  return found;
})()`;

/** Where every thing has a name of eighty letters. */
function withLongTitles(agreement: Agreement): Agreement {
  const copy = JSON.stringify(agreement, (key, value: unknown) =>
    key === 'title' ? { en: longTitle, de: longTitle } : value,
  );
  // The boundary: a copy of an agreement is one, whatever its titles.
  return JSON.parse(copy) as Agreement;
}

let folder = '';

describe.skipIf(executable === undefined && process.env['CI'] !== 'true')('drawings in a browser', () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'leadpact-drawings-'));
    const graphviz = await Graphviz.load();
    const draw = (text: string): string => graphviz.dot(text);
    const reference = referenceAgreement();
    write('plain', reference, draw);
    write('long', withLongTitles(reference), draw);
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(['plain', 'long'])(
    'keep all letters within, and large enough to read: %s titles',
    async (titles) => {
      await onPages(async (tab, address) => {
        for (const width of [320, 390, 1280]) {
          await tab.setViewportSize({ width, height: 800 });
          for (const path of shown) {
            await tab.goto(`${address}/${titles}/de/${path}`);
            const problems = await tab.evaluate<readonly Misfit[]>(misfits);
            expect(problems, `${path} at ${width}`).toEqual([]);
            const scrolled = await tab.evaluate<number>('document.documentElement.scrollWidth');
            expect(scrolled, `${path} at ${width}`).toBe(width);
          }
        }
      });
    },
    120_000,
  );

  it('are shown in one form at every width', async () => {
    await onPages(async (tab, address) => {
      await tab.goto(`${address}/plain/en/routing/index.html`);
      for (const [width, form] of [
        [390, 'narrow'],
        [1280, 'wide'],
      ] as const) {
        await tab.setViewportSize({ width, height: 800 });
        const forms = await tab.evaluate<readonly string[]>(
          `[...document.querySelectorAll('main figure svg')].filter((svg) => svg.getBoundingClientRect().width > 0).map((svg) => svg.getAttribute('class'))`,
        );
        expect(forms).toEqual([expect.stringContaining(form)]);
      }
    });
  }, 60_000);

  it('follow the colours of the reader, arrowheads too', async () => {
    await onPages(async (tab, address) => {
      const colours: string[] = [];
      for (const colorScheme of ['light', 'dark'] as const) {
        await tab.emulateMedia({ colorScheme });
        await tab.goto(`${address}/plain/en/index.html`);
        colours.push(
          await tab.evaluate<string>(
            `getComputedStyle(document.querySelector('figure.lifecycle .edge polygon')).fill`,
          ),
        );
      }
      const [light, dark] = colours;
      expect(light).not.toBe(dark);
      expect(colours).not.toContain('rgb(0, 0, 0)');
    });
  }, 60_000);
});

function write(name: string, agreement: Agreement, draw: (text: string) => string): void {
  const site = playbookSite({ agreement, results: [], compilations: new Map() }, draw);
  for (const { path, content } of site) {
    mkdirSync(dirname(join(folder, name, path)), { recursive: true });
    writeFileSync(join(folder, name, path), content);
  }
}

async function onPages(act: (tab: Page, address: string) => Promise<void>): Promise<void> {
  if (executable === undefined) throw new Error(noBrowser);
  const address = pathToFileURL(folder).href;
  await inBrowser(executable, async (browser) => act(await browser.newPage(), address));
}
