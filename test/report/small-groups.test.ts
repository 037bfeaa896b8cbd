import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { measurementJson } from '../../src/cli/measure/measurement-json.ts';
import { measurementText } from '../../src/cli/measure/measurement-text.ts';
import { reportJob } from '../../src/cli/report/report-job.ts';
import type { BreakdownReading } from '../../src/measure/measurement.ts';
import type { Figure } from '../../src/measure/metrics/figure.ts';
import type { Cell, ReportDocument, Table } from '../../src/report/document.ts';
import { reportDocument } from '../../src/report/documents/index.ts';
import { reportHtml } from '../../src/report/render/html.ts';
import { reportJson } from '../../src/report/render/json.ts';
import { reportMarkdown } from '../../src/report/render/markdown.ts';
import { reportIds } from '../../src/report/report-id.ts';
import { parseInstant } from '../../src/support/instant.ts';
import { noDuckDb, openDuckDb } from '../sql/duckdb-engine.ts';
import { sampleAsOf, withMeasuredSample } from './measured-sample.ts';

/*
 * An export with so few leads that most groups are small, measured and reported in every form: nothing of a group below
 * five is told, nor can it be worked out; and nothing by person without a works agreement (semantics §12).
 */

const hasEngine = (await openDuckDb()) !== undefined;
if (!hasEngine) console.warn(noDuckDb);

/** Every measure that is told by parts. */
const measures = [
  '{ entries: mql }',
  '{ conversion: { from: mql, to: sql, base: all, within: 30 days } }',
  '{ conversion: { from: mql, to: opportunity, base: accepted, within: 30 days } }',
  '{ throughput: { from: mql, to: sql } }',
  '{ acceptance: true }',
  '{ completeness: mql }',
  '{ firstContact: { sla: first-contact-standard } }',
  '{ untouched: first-contact-standard }',
  '{ connection: mql }',
  '{ compliance: { side: sales } }',
  '{ ageing: { stage: sal, without: contact, over: 2 days, steps: [7 days] } }',
  '{ coverage: { from: opportunity, slip: 10 %, winRate: 25 % } }',
  '{ winRate: { by: count } }',
  '{ winRate: { by: value } }',
  '{ dealSize: true }',
  '{ salesCycle: { from: mql, to: opportunity } }',
  '{ wonRevenue: true }',
  '{ attributed: { of: revenue, by: w-shaped, as: amount } }',
  '{ costPer: mql }',
  '{ routedByHand: true }',
  '{ stageDifferences: { crm: salesforce, map: hubspot } }',
];

const by =
  '[channel, campaign, territory, member, { field: industry }, { field: lead-source }, { responseTime: first-contact-standard }]';

/** The reference agreement with these metrics; a works agreement only where one is given. */
function writeAgreement(folder: string, worksAgreement?: string): void {
  for (const part of ['definitions', 'test/leads']) cpSync(part, `${folder}/${part}`, { recursive: true });
  const documents = measures.map((measure, index) =>
    [
      'kind: metric',
      `id: audit-${index}`,
      'owner: joint',
      `title: { en: Audit ${index}, de: Prüfung ${index} }`,
      `measure: ${measure}`,
      'per: quarter',
      'minSample: 1',
      `breakdown: { by: ${by} }`,
      'explainedBy: [sales-ops]',
    ].join('\n'),
  );
  writeFileSync(`${folder}/definitions/metrics/audit.yaml`, `${documents.join('\n---\n')}\n`);
  const agreement = `${folder}/definitions/agreement.yaml`;
  const privacy = readFileSync(agreement, 'utf8').replace(/^privacy:\n(?: .*\n)+/m, '');
  writeFileSync(agreement, privacy);
  if (worksAgreement !== undefined)
    appendFileSync(agreement, `privacy: { worksAgreement: ${worksAgreement} }\n`);
  else {
    // Whoever makes light of the finding gets no figures all the same.
    const checks = `${folder}/definitions/checks.yaml`;
    const text = readFileSync(checks, 'utf8');
    writeFileSync(checks, text.replace(/^levels:\n/m, 'levels:\n  privacy/figure-per-person: info\n'));
  }
}

/** Of whom the numbers of some of them are made, worked out from the records once more: a condition on each row of a relation. */
const groupsOf: Readonly<Record<string, readonly Source[]>> = {
  'audit-0': [['first_entry', 'lead_id', 'entered_at', "stage_id = 'mql'"]],
  'audit-4': [
    [
      'handoff',
      'lead_id',
      'decided_at',
      "final_outcome IN ('accepted', 'autoAccepted', 'rejected', 'expired')",
    ],
  ],
  'audit-6': [['contact_time', 'lead_id', 'entered_at', isWaiting()]],
  'audit-7': [['contact_time', 'lead_id', 'entered_at', isWaiting()]],
  'audit-9': [
    [
      'clock',
      'lead_id',
      'due_at',
      "clock_state IN ('met', 'breached') AND sla_id IN (SELECT sla_id FROM audited_sla)",
    ],
  ],
  'audit-12': [['opportunity', 'opportunity_id', 'closed_at', 'is_won IS NOT NULL']],
  'audit-13': [['opportunity', 'opportunity_id', 'closed_at', `is_won IS NOT NULL AND ${isPriced()}`]],
  'audit-14': [['opportunity', 'opportunity_id', 'closed_at', `is_won AND ${isPriced()}`]],
  'audit-16': [['opportunity', 'opportunity_id', 'closed_at', `is_won AND ${isPriced()}`]],
  'audit-18': [
    ['first_entry', 'lead_id', 'entered_at', "stage_id = 'mql'"],
    ['opportunity', 'opportunity_id', 'closed_at', `is_won AND ${isPriced()}`],
  ],
};

type Source = readonly [relation: string, id: string, at: string, condition: string];

function isWaiting(): string {
  return "sla_id = 'first-contact-standard' AND contact_state IN ('touched', 'untouched')";
}

function isPriced(): string {
  return "currency_code = 'EUR' AND amount_minor IS NOT NULL";
}

function sizesQuery([relation, id, at, condition]: Source, [start, end]: readonly [number, number]): string {
  return `SELECT by_part.part_by, coalesce(part_id, 'unknown') AS part_id, count(DISTINCT told.${id}) AS size
FROM (SELECT * FROM ${relation} WHERE ${condition} AND ${at} >= ${start} AND ${at} < ${end}) AS told
CROSS JOIN (SELECT DISTINCT part_by FROM lead_part) AS by_part
LEFT JOIN lead_part ON lead_part.lead_id = told.lead_id AND lead_part.part_by = by_part.part_by GROUP BY ALL`;
}

interface Audited {
  readonly json: string;
  readonly text: string;
  readonly metrics: Awaited<
    Parameters<Parameters<typeof withMeasuredSample>[0]>[0]
  >['measurement']['metrics'];
  readonly documents: readonly ReportDocument[];
  /** Cycles that entered the handoff, by breakdown, quarter and part. */
  readonly truth: ReadonlyMap<string, number>;
  /** How many different leads or deals there are, by metric, place of the group, breakdown, quarter and part. */
  readonly sizes: ReadonlyMap<string, number>;
  readonly members: readonly string[];
}

async function audited(leads: number, worksAgreement?: string): Promise<Audited> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'leadpact-')));
  try {
    writeAgreement(folder, worksAgreement);
    return await auditedIn(folder, leads);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function auditedIn(agreement: string, leads: number): Promise<Audited> {
  let found: Audited | undefined;
  await withMeasuredSample(
    async (measured, sound, loaded) => {
      const asOf = parseInstant(sampleAsOf) ?? 0;
      const documents: ReportDocument[] = [];
      const campaigns = Object.values(sound.agreement.campaigns).map(({ id }) => ['retrospective', id]);
      for (const parameters of [
        ...reportIds.filter((id) => id !== 'retrospective').map((id) => [id]),
        ...campaigns,
      ]) {
        const job = reportJob(sound.agreement, parameters, { asOf });
        if (typeof job === 'string') throw new Error(job);
        documents.push(await reportDocument(job.question, { ...measured, period: job.period }));
      }
      const { measurement } = measured;
      const periods = measurement.metrics.find(({ metric }) => metric === 'audit-0')?.periods ?? [];
      const truth = new Map<string, number>();
      for (const { period } of periods)
        for (const row of await loaded.engine.rows(
          `SELECT part_by, part_id, count(*) AS entered FROM first_entry JOIN lead_part USING (lead_id) WHERE stage_id = 'mql' AND entered_at >= ${period.start} AND entered_at < ${period.end} GROUP BY 1, 2`,
        ))
          truth.set(`${row['part_by']} ${period.label} ${row['part_id']}`, Number(row['entered']));
      const promises = Object.values(sound.agreement.slas).filter(({ side }) => side === 'sales');
      const touches = Object.values(sound.agreement.touchPolicies).filter(({ side }) => side === 'sales');
      const names = [...promises.map(({ id }) => id), ...touches.map(({ id }) => `touches/${id}`)];
      await loaded.engine.run(
        `CREATE TEMP TABLE audited_sla AS SELECT unnest([${names.map((name) => `'${name}'`).join(', ')}]) AS sla_id`,
      );
      const sizes = new Map<string, number>();
      for (const { metric, periods: own } of measurement.metrics)
        for (const [place, source] of (groupsOf[metric] ?? []).entries())
          for (const { period } of own.slice(-4))
            for (const row of await loaded.engine.rows(sizesQuery(source, [period.start, period.end])))
              sizes.set(
                `${metric} ${place} ${row['part_by']} ${period.label} ${row['part_id']}`,
                Number(row['size']),
              );
      found = {
        sizes,
        json: measurementJson(loaded, measurement),
        text: measurementText(loaded, measurement, 'en'),
        metrics: measurement.metrics,
        documents,
        truth,
        members: Object.keys(sound.agreement.members),
      };
    },
    { leads, agreement },
  );
  if (found === undefined) throw new Error('nothing was measured');
  return found;
}

const results = new Map<string, Audited>();
beforeAll(async () => {
  if (!hasEngine) return;
  results.set('with', await audited(800, '{ reference: BV 2026-04, signed: 2026-04-15 }'));
  results.set('without', await audited(100));
}, 300_000);

function made(which: string): Audited {
  const result = results.get(which);
  if (result === undefined) throw new Error(which);
  return result;
}

type Part = BreakdownReading['periods'][number]['parts'][number];
const isHidden = ({ figure }: Part): boolean =>
  figure.status === 'too few' && figure.n === undefined && Object.keys(figure.beside).length === 0;

describe.skipIf(!hasEngine)('groups below five', () => {
  it('are in no breakdown of any measure', () => {
    const { metrics } = made('with');
    let hidden = 0;
    for (const { breakdowns, metric } of metrics)
      for (const breakdown of breakdowns)
        for (const { parts, period } of breakdown.periods)
          for (const part of parts) {
            if (isHidden(part)) hidden += 1;
            else {
              const cases = casesOf(part.figure);
              expect(
                cases === 0 || cases >= 5,
                `${metric} ${breakdown.by} ${period.label} ${part.part}`,
              ).toBe(true);
            }
          }
    expect(hidden).toBeGreaterThan(500);
  });

  it('are neither told nor to be worked out, counted once more in leads and deals', () => {
    const { metrics, sizes } = made('with');
    let [told, hiding] = [0, 0];
    for (const { metric, breakdowns } of metrics)
      for (const { by: dimension, periods } of breakdowns)
        for (const { period, parts } of periods)
          for (const [place] of (groupsOf[metric] ?? []).entries()) {
            const name = ['industry', 'lead-source'].includes(dimension) ? `field:${dimension}` : dimension;
            const start = `${metric} ${place} ${name} ${period.label} `;
            const own = new Map(
              [...sizes].flatMap(([key, size]) =>
                key.startsWith(start) ? [[key.slice(start.length), size] as const] : [],
              ),
            );
            if (own.size === 0 || parts.length === 0) continue;
            const isShown = ({ figure }: Part): boolean =>
              place === 0 || figure.beside['wonMinor'] !== undefined;
            const shown = parts.filter((part) => !isHidden(part) && isShown(part));
            // Where nothing is told beside any part, the whole alone is told.
            if (place > 0 && shown.length === 0) continue;
            for (const { part } of shown) {
              const size = own.get(part) ?? 0;
              expect(size === 0 || size >= 5, `${start}${part}: ${size}`).toBe(true);
              told += size > 0 ? 1 : 0;
              own.delete(part);
            }
            const left = [...own.values()].reduce((sum, size) => sum + size, 0);
            expect(left === 0 || left >= 5, `${start}without those told: ${left}`).toBe(true);
            hiding += left > 0 ? 1 : 0;
          }
    expect(told).toBeGreaterThan(50);
    expect(hiding).toBeGreaterThan(50);
  });

  it('cannot be worked out from the whole and the other parts, and the others are told as they are', () => {
    const { metrics, truth } = made('with');
    const entries = metrics.find(({ metric }) => metric === 'audit-0');
    const names = ['channel', 'campaign', 'territory', 'member', 'industry', 'lead-source'];
    const told: (readonly [told: number, real: number])[] = [];
    for (const { by: dimension, periods } of entries?.breakdowns ?? []) {
      if (!names.includes(dimension)) continue;
      for (const { period, parts } of periods) {
        const whole = entries?.periods.find((each) => each.period.label === period.label)?.figure;
        const value = (figure: Part['figure'] | undefined): number => Number(figure?.value?.numerator ?? 0n);
        const sum = parts
          .filter((part) => !isHidden(part))
          .reduce((all, { figure }) => all + value(figure), 0);
        const hidden = parts.filter(isHidden);
        if (parts.length === 0 || hidden.length === 0) continue;
        expect(hidden.length, `${dimension} ${period.label}`).toBeGreaterThan(1);
        expect(value(whole) - sum, `${dimension} ${period.label}`).toBeGreaterThan(4);
        for (const part of parts) {
          const name = names.indexOf(dimension) > 3 ? `field:${dimension}` : dimension;
          const real = truth.get(`${name} ${period.label} ${part.part}`);
          if (real === undefined) continue;
          if (real < 5) expect(isHidden(part)).toBe(true);
          if (!isHidden(part)) told.push([value(part.figure), real]);
        }
      }
    }
    expect(told.length).toBeGreaterThan(3);
    for (const [shown, real] of told) expect(shown).toBe(real);
  });

  it('are in no table of any report, nor to be worked out from its total', () => {
    let few = 0;
    for (const document of made('with').documents)
      for (const block of document.blocks) {
        if (block.is !== 'table' || !ofGroups.has(block.columns[0]?.en ?? '')) continue;
        few += auditTable(block);
      }
    expect(few).toBeGreaterThan(8);
  });

  it('are told in no form of a report', () => {
    for (const document of made('with').documents) {
      const words = reportMarkdown(document, 'en', true).split('\n');
      const page = reportHtml(document, 'en');
      for (const table of document.blocks.filter((block): block is Table => block.is === 'table'))
        for (const row of table.rows.filter((cells) => cells.some(({ is }) => is === 'few'))) {
          const first = row[0]?.is === 'text' ? row[0].text.en : '';
          const line = words.find((each) => each.startsWith(`| ${first} | `) && each.includes('too few'));
          expect(line, first).toMatch(/^\| [^|]+ \|( too few \|| \d+ \| too few| [^|]+ \|)+$/);
          expect(page).toContain('>too few</td>');
        }
      const json = JSON.parse(reportJson(document, 'test'));
      for (const [index, block] of document.blocks.entries())
        if (block.is === 'table' && ofGroups.has(block.columns[0]?.en ?? ''))
          expect(JSON.stringify(json.blocks[index].rows)).not.toMatch(/"n":[1-4],/);
    }
  });
});

/** Tables with a row for each group, by the title of their first column. */
const ofGroups: ReadonlySet<string> = new Set(['Channel', 'Campaign', 'Source', 'First contact', 'Month']);

function auditTable({ caption, columns, rows, total }: Table): number {
  const isFlag = columns[1]?.en === 'Flag';
  const place = columns[0]?.en === 'Month' ? 2 : 1;
  const hidden = rows.filter((row) => row[place]?.is === 'few').length;
  for (const row of rows) {
    for (const cell of row) if (cell.is === 'figure') expect(isTellable(cell), caption.en).toBe(true);
    const counted = row[place];
    if (counted?.is === 'count' && !isFlag)
      expect(counted.count === 0 || counted.count >= 5, caption.en).toBe(true);
  }
  const whole = total?.[place];
  if (whole?.is === 'count' && hidden > 0) {
    const told = rows.reduce((sum, row) => sum + countOf(row[place]), 0);
    // One row stands for all parts that are not told; there are two of them at least.
    const [first] = rows.find((row) => row[place]?.is === 'few') ?? [];
    const isSeveral = hidden > 1 || (first?.is === 'text' && first.text.en.includes(', '));
    expect(isSeveral, caption.en).toBe(true);
    expect(whole.count - told, caption.en).toBeGreaterThan(4);
  }
  return hidden;
}

/** Cases of a figure; of one that has none, the largest count beside it. */
function casesOf({ n = 0, beside }: Figure): number {
  if (n > 0) return n;
  const counts = Object.entries(beside).filter(([name]) => !name.endsWith('Minor'));
  return Math.max(0, ...counts.map(([, count]) => count));
}

function isTellable({ figure }: Extract<Cell, { is: 'figure' }>): boolean {
  const cases = casesOf(figure);
  return cases === 0 || cases >= 5;
}

function countOf(cell: Cell | undefined): number {
  return cell?.is === 'count' ? cell.count : 0;
}

describe.skipIf(!hasEngine)('figures by person', () => {
  it('are measured under a works agreement', () => {
    const { metrics, json, members } = made('with');
    const parts = metrics.flatMap(({ breakdowns }) =>
      breakdowns
        .filter((each) => each.by === 'member')
        .flatMap(({ periods }) => periods.flatMap((each) => each.parts)),
    );
    const told = parts.filter((part) => members.includes(part.part) && part.figure.status === 'value');
    expect(told.length).toBeGreaterThan(0);
    // It names people now, and is kept no longer than what names leads.
    expect(JSON.parse(json).kept.until).toBe('2028-01-04');
  });

  it('are nowhere without one', () => {
    const { metrics, json, text, documents, members } = made('without');
    expect(metrics.flatMap(({ breakdowns }) => breakdowns.map((each) => each.by))).not.toContain('member');
    expect(JSON.parse(json).kept.until).toBe('2028-11-09');
    for (const member of members) {
      expect(json).not.toContain(`"${member}"`);
      expect(text).not.toContain(member);
    }
    for (const document of documents) expect(ratesByPerson(document, members)).toEqual([]);
  });

  it('are in no report with one either: lists of work name owners, and tell no figure of them', () => {
    const { documents, members } = made('with');
    for (const document of documents) expect(ratesByPerson(document, members)).toEqual([]);
  });
});

/** Rows that name a member and hold a rate, a figure or a sum of money. */
function ratesByPerson(document: ReportDocument, members: readonly string[]): readonly string[] {
  const names = (cell: Cell): boolean =>
    (cell.is === 'name' && members.includes(cell.name)) ||
    (cell.is === 'text' && members.some((member) => cell.text.en.includes(member)));
  return document.blocks
    .filter((block): block is Table => block.is === 'table')
    .flatMap(({ caption, rows }) =>
      rows
        .filter((row) => row.some(names) && row.some(({ is }) => is === 'figure' || is === 'amount'))
        .map(() => caption.en),
    );
}
