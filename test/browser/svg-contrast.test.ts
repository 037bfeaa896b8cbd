import { describe, expect, it } from 'vitest';
import { chromiumPath, inBrowser, noBrowser } from './browser.ts';
import { svgContrast } from './svg-contrast.ts';

const executable = chromiumPath();

/** Letters of a known contrast: black on white, grey on white, white on a dark box, dark on a pale box that lets a dark page through. */
const page = `<!doctype html><body style="background: #fff"><svg width="400" height="200">
<text x="10" y="30" fill="#000">black</text>
<text x="10" y="70" fill="#777">grey</text>
<rect x="100" y="0" width="200" height="50" fill="#222"/><text x="110" y="30" fill="#fff">white</text>
<g opacity="0.5"><text x="10" y="110" fill="#000">half</text></g></svg>
<div style="background: #000"><svg width="400" height="100"><rect width="200" height="50" fill="#fff" fill-opacity="0.5"/><text x="10" y="30" fill="#000">through</text></svg></div>`;

describe.skipIf(executable === undefined && process.env['CI'] !== 'true')(
  'the contrast of letters in drawings',
  () => {
    it('is what WCAG says of known pairs', async () => {
      if (executable === undefined) throw new Error(noBrowser);
      const ratios = await inBrowser(executable, async (browser) => {
        const tab = await browser.newPage();
        await tab.setContent(page);
        const found =
          await tab.evaluate<readonly { readonly text: string; readonly ratio: number }[]>(svgContrast);
        return Object.fromEntries(found.map(({ text, ratio }) => [text, ratio]));
      });
      expect(ratios['black']).toBeCloseTo(21, 1);
      expect(ratios['grey']).toBeCloseTo(4.48, 2);
      expect(ratios['white']).toBeCloseTo(15.91, 1);
      expect(ratios['half']).toBeCloseTo(3.95, 1);
      expect(ratios['through']).toBeCloseTo(5.28, 1);
    }, 60_000);
  },
);
