import { describe, expect, it } from 'vitest';
import { rowProgramSource } from '../../src/evaluate/program/row-program-source.ts';
import { scoreRow } from '../../src/evaluate/score-row.ts';
import { loadAgreement } from '../../src/index.ts';
import { localDayAt } from '../../src/support/zoned-time.ts';
import { recordOf } from '../sql/sample-record.ts';
import { chromiumPath, inBrowser, noBrowser } from './browser.ts';
import { onStrictSite } from './strict-site.ts';

const executable = chromiumPath();
if (executable === undefined && process.env['CI'] !== 'true') console.warn(noBrowser);

/** A page that loads the program ahead of time and shows the rows of the leads it is given. */
const page = {
  '/page.html':
    '<!doctype html><title>Leads</title><body><script type="module" src="/page.js"></script></body>',
  '/page.js': `import { questions } from './questions.js';
import { scoreLead } from './program.js';
let forbidden = false;
try {
  new Function('return 1');
} catch {
  forbidden = true;
}
const rows = questions.map(({ record, asOf, today }) => scoreLead(record, asOf, today));
document.body.textContent = JSON.stringify({ forbidden, rows });
document.body.id = 'done';
`,
};

describe.skipIf(executable === undefined && process.env['CI'] !== 'true')(
  'in a browser, as a file under a strict policy',
  () => {
    it.each(['.', 'examples/gitlab'])('the program of %s scores its sample leads', async (folder) => {
      if (executable === undefined) throw new Error(noBrowser);
      const { agreement } = loadAgreement(folder);
      if (agreement === undefined) throw new Error(`${folder}: the agreement does not load`);
      const asked = agreement.samples.map((sample) => {
        const { asOf } = sample;
        return { record: recordOf(sample), asOf, today: localDayAt(agreement.zone, asOf) };
      });
      const files = {
        ...page,
        '/program.js': rowProgramSource(agreement),
        '/questions.js': `export const questions = ${JSON.stringify(asked)};\n`,
      };
      const { shown, errors } = await shownBy(executable, files);
      const rows = asked.map(({ record, asOf }) => scoreRow(agreement, record, asOf));
      expect(errors).toEqual([]);
      expect(JSON.parse(shown)).toEqual({ forbidden: true, rows });
      expect(rows.length).toBeGreaterThan(10);
    });
  },
);

async function shownBy(executablePath: string, files: Readonly<Record<string, string>>) {
  return await onStrictSite(files, (address) =>
    inBrowser(executablePath, async (browser) => {
      const tab = await browser.newPage();
      const errors: string[] = [];
      tab.on('pageerror', (error) => errors.push(error.message));
      await tab.goto(`${address}/page.html`);
      await tab.waitForSelector('#done', { state: 'attached' });
      return { shown: (await tab.textContent('body')) ?? '', errors };
    }),
  );
}
