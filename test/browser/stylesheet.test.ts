import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { compact } from '../../src/playbook/stylesheet/compact.ts';
import { chromiumPath, inBrowser, noBrowser } from './browser.ts';

const executable = chromiumPath();
const folder = new URL('../../src/playbook/stylesheet/', import.meta.url);

it.skipIf(executable === undefined && process.env['CI'] !== 'true')(
  'the style sheet says the same to a browser in fewer bytes',
  async () => {
    if (executable === undefined) throw new Error(noBrowser);
    const parts = readdirSync(folder).filter((name) => !/^(index|compact)\.ts$/.test(name));
    expect(parts.length).toBeGreaterThan(8);
    await inBrowser(executable, async (browser) => {
      const tab = await browser.newPage();
      for (const name of parts) {
        const texts = Object.values<unknown>(await import(new URL(name, folder).href));
        for (const text of texts.filter((each) => typeof each === 'string')) {
          const [own, compacted] = await tab.evaluate<
            readonly (readonly string[])[]
          >(`[${JSON.stringify(text)}, ${JSON.stringify(compact(text))}].map((text) => {
            const sheet = new CSSStyleSheet();
            sheet.replaceSync(text);
            return [...sheet.cssRules].map((rule) => rule.cssText.replaceAll(/\\s+/g, " ").replaceAll(": ", ":"));
          })`);
          expect(own?.length, name).toBeGreaterThan(0);
          expect(compacted, name).toEqual(own);
          expect(compact(text).length).toBeLessThan(text.length);
        }
      }
    });
  },
  60_000,
);
