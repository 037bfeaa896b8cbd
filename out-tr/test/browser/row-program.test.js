import { describe, expect, it } from 'vitest';
import { rowProgramSource } from '../../src/evaluate/program/row-program-source.js';
import { scoreRow } from '../../src/evaluate/score-row.js';
import { loadAgreement } from '../../src/index.js';
import { localDayAt } from '../../src/support/zoned-time.js';
import { recordOf } from '../sql/sample-record.js';
import { chromiumPath, inBrowser, noBrowser } from './browser.js';
import { onStrictSite } from './strict-site.js';
const executable = chromiumPath();
if (executable === undefined && process.env['CI'] !== 'true')
    console.warn(noBrowser);
/** A page that loads the program ahead of time and shows the rows of the leads it is given. */
const page = {
    '/page.html': '<!doctype html><title>Leads</title><body><script type="module" src="/page.js"></script></body>',
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
describe.skipIf(executable === undefined && process.env['CI'] !== 'true')('in a browser, as a file under a strict policy', () => {
    it.each(['.', 'examples/gitlab'])('the program of %s scores its sample leads', async (folder) => {
        if (executable === undefined)
            throw new Error(noBrowser);
        const { agreement } = loadAgreement(folder);
        if (agreement === undefined)
            throw new Error(`${folder}: the agreement does not load`);
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
});
async function shownBy(executablePath, files) {
    return await onStrictSite(files, (address) => inBrowser(executablePath, async (browser) => {
        const tab = await browser.newPage();
        const errors = [];
        tab.on('pageerror', (error) => errors.push(error.message));
        await tab.goto(`${address}/page.html`);
        await tab.waitForSelector('#done', { state: 'attached' });
        return { shown: (await tab.textContent('body')) ?? '', errors };
    }));
}
