import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { reportJob } from '../../src/cli/report/report-job.ts';
import type { ReportDocument, Table } from '../../src/report/document.ts';
import { reportDocument } from '../../src/report/documents/index.ts';
import { reportHtml } from '../../src/report/render/html.ts';
import { reportJson } from '../../src/report/render/json.ts';
import { reportMarkdown } from '../../src/report/render/markdown.ts';
import { reportIds } from '../../src/report/report-id.ts';
import { exact, formatExact, minus, nothing, plus } from '../../src/support/exact.ts';
import { parseInstant } from '../../src/support/instant.ts';
import { noDuckDb, openDuckDb } from '../sql/duckdb-engine.ts';
import { sampleAsOf, withMeasuredSample } from './measured-sample.ts';

const hasEngine = (await openDuckDb()) !== undefined;
if (!hasEngine) console.warn(noDuckDb);

/** Which documents are kept, in which language; UPDATE=1 writes them anew. */
const kept = [
  ['weekly', 'en', 'md'],
  ['weekly', 'de', 'html'],
  ['scorecard', 'de', 'md'],
  ['qbr', 'en', 'md'],
  ['retrospective', 'de', 'md'],
  ['win-loss', 'en', 'md'],
  ['content', 'de', 'md'],
] as const;

const documents = new Map<string, ReportDocument>();

beforeAll(async () => {
  if (!hasEngine) return;
  await withMeasuredSample(async (measured, { agreement }) => {
    const asOf = parseInstant(sampleAsOf) ?? 0;
    for (const report of reportIds) {
      const parameters = report === 'retrospective' ? [report, 'webinar-winter-docks'] : [report];
      const job = reportJob(agreement, parameters, { asOf });
      if (typeof job === 'string') throw new Error(job);
      documents.set(report, await reportDocument(job.question, { ...measured, period: job.period }));
    }
  });
}, 300_000);

function made(report: string): ReportDocument {
  const document = documents.get(report);
  if (document === undefined) throw new Error(`no ${report}`);
  return document;
}

describe.skipIf(!hasEngine)('reports', () => {
  it.each(kept)('%s in %s as %s', (report, language, form) => {
    const document = made(report);
    const told = form === 'md' ? reportMarkdown(document, language) : reportHtml(document, language);
    const path = `test/report/expected/${report}.${language}.${form}`;
    if (process.env['UPDATE'] !== undefined) {
      mkdirSync('test/report/expected', { recursive: true });
      writeFileSync(path, told);
    }
    expect(existsSync(path), 'run with UPDATE=1 once').toBe(true);
    expect(told).toBe(readFileSync(path, 'utf8'));
  });

  it.each(reportIds)('%s fits its schema', (report) => {
    const validate = new Ajv2020({ strict: true, strictRequired: false, allErrors: true }).compile(
      JSON.parse(readFileSync('schemas/output/report.schema.json', 'utf8')),
    );
    validate(JSON.parse(reportJson(made(report), '0')));
    expect(validate.errors?.slice(0, 3) ?? []).toEqual([]);
  });

  it.each(reportIds)('all rows of every table of %s add up to its total', (report) => {
    const broken = tablesOf(report).flatMap((table) =>
      table.columns.flatMap((column, index) => {
        const left = differenceOf(table, index);
        return left === undefined || left === '0' ? [] : [`${table.caption.en}, ${column.en}: ${left}`];
      }),
    );
    expect(broken).toEqual([]);
  });

  it('has totals to be added up, and the causes of a gap among them', () => {
    const totals = reportIds.flatMap((report) => tablesOf(report).filter(({ total }) => total !== undefined));
    expect(totals.length).toBeGreaterThan(15);
    const causes = tablesOf('qbr').find(({ caption }) => caption.en.includes('causes of the gap'));
    expect(causes && differenceOf(causes, 3)).toBe('0');
  });

  it.each(reportIds)('every row of %s has a cell for every column', (report) => {
    const widths = tablesOf(report).flatMap(({ columns, rows, total }) =>
      [...rows, ...(total ? [total] : [])].map((row) => row.length - columns.length),
    );
    expect(new Set(widths)).toEqual(new Set([0]));
  });

  it.each(reportIds)('%s ends with what its figures leave out', (report) => {
    const headings = made(report).blocks.filter(({ is }) => is === 'heading');
    expect(headings.at(-1)).toMatchObject({ text: { en: 'What these figures leave out' } });
  });
});

function tablesOf(report: string): readonly Table[] {
  return made(report).blocks.flatMap((block) => (block.is === 'table' ? [block] : []));
}

/** Rows less total of a column of counts or of money; undefined for any other column. */
function differenceOf({ rows, total }: Table, index: number): string | undefined {
  const amountOf = (cell: Table['rows'][number][number] | undefined) =>
    cell?.is === 'count'
      ? exact(cell.count)
      : cell?.is === 'amount' && cell.unit === 'money'
        ? cell.value
        : undefined;
  const whole = amountOf(total?.[index]);
  const parts = rows.map((row) => row[index]);
  const told = parts.map(amountOf);
  // A column may hold amounts of several kinds, as the causes of a gap do.
  if (whole === undefined || told.some((value, place) => value === undefined && parts[place]?.is !== 'none'))
    return undefined;
  return formatExact(
    minus(told.reduce((sum, value) => plus(sum ?? nothing, value ?? nothing), nothing) ?? nothing, whole),
  );
}
