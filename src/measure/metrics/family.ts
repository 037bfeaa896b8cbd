import { fixedAmount } from '../../evaluate/clock/clock-target.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Measure } from '../../model/measure.ts';
import type { Metric } from '../../model/metric.ts';
import type { Engine, EngineRow } from '../../records/engine.ts';
import type { Asked } from '../../sql/metrics/asked.ts';
import { figureOf } from '../../sql/metrics/index.ts';
import { exact } from '../../support/exact.ts';
import type { Period } from '../../support/period.ts';
import { rateOf } from '../figures/rate.ts';
import type { Groups } from '../privacy.ts';
import type { Figure } from './figure.ts';

/** A metric or what a commitment promises: one measure, asked for some periods. */
export interface Question<One extends Measure = Measure> {
  readonly engine: Engine;
  readonly agreement: Agreement;
  readonly measure: One;
  readonly per: Metric['per'];
  /** The relation `period` holds the same, numbered from 0. */
  readonly periods: readonly Period[];
  readonly asked: Asked;
  /** Local date of asOf, in days. */
  readonly today: number;
  /** Cases below which a part has no value; 0 for the whole. */
  readonly minSample: number;
  readonly rows: Answers['rows'];
}

/** What was answered of one set of relations. */
export interface Answers {
  /** By the question, period by period. */
  readonly figures: Map<string, readonly AskedFigure[]>;
  /** By periods and SELECT: both bases of a conversion, or the whole credit and that of channels, are read off the same rows. */
  readonly rows: Map<string, readonly EngineRow[]>;
}

export function noAnswers(): Answers {
  return { figures: new Map(), rows: new Map() };
}

/** The figure of one period, of the whole or of one part. */
export type AskedFigure = AskedWhole | AskedPart;

interface AskedWhole {
  readonly period: number;
  readonly part?: undefined;
  readonly figure: Figure;
}

/** Nobody can tell a part without saying of how many leads or deals its numbers are made (semantics §12). */
export interface AskedPart {
  readonly period: number;
  readonly part: string;
  readonly figure: Figure;
  readonly groups: Groups;
  /** What stands beside the figure and is made of a group of its own, by name: how many deals that are. */
  readonly apart?: Apart;
}

type Apart = Readonly<Record<string, number>>;

/** Measures by a formula of `sql/metrics/`; one family for each measure of the language. */
export type Family<One extends Measure> = (question: Question<One>) => Promise<readonly AskedFigure[]>;

/** The family of a measure. */
export type FamilyOf<Of extends Measure['of']> = Family<Extract<Measure, { readonly of: Of }>>;

/** The SELECT of `sql/metrics/` that answers the question; every measure that asks for it has one. */
export function selectOf({ agreement, measure, per, asked, today }: Question): string {
  const settleMs = fixedAmount(agreement.settle);
  const query = figureOf(measure, { ...asked, agreement, per, today, settleMs });
  if (query === undefined) throw new Error(`${measure.of} has no formula of its own`);
  return query;
}

/** Reads each row of the answer, one for each period and part, as a figure. */
export async function figuresOf(
  question: Question,
  figure: ReadFigure,
  apart?: (row: Counts) => Apart,
): Promise<readonly AskedFigure[]> {
  return figuresIn(await rowsOf(question, selectOf(question)), figure, apart);
}

/** What the engine answers, which is asked once however many figures are read off it. */
export async function rowsOf(
  { engine, periods, rows }: Pick<Question, 'engine' | 'periods' | 'rows'>,
  select: string,
): Promise<readonly EngineRow[]> {
  const key = JSON.stringify([periods, select]);
  const known = rows.get(key) ?? (await engine.rows(select));
  rows.set(key, known);
  return known;
}

/** Reads the figure of a row. */
export type ReadFigure = (row: Counts, raw: EngineRow) => Figure;

/** The figures of rows with `period_number` and, of a part, `part_id` and its groups. */
export function figuresIn(
  rows: readonly EngineRow[],
  figure: ReadFigure,
  apart?: (row: Counts) => Apart,
): readonly AskedFigure[] {
  return rows.map((row) => {
    const part = row['part_id'];
    const counts: Counts = (name) => Number(row[name] ?? 0);
    const told = { period: Number(row['period_number']), figure: figure(counts, row) };
    if (typeof part !== 'string') return told;
    return { ...told, part, groups: groupsIn(row), ...(apart && { apart: apart(counts) }) };
  });
}

function groupsIn(row: EngineRow): Groups {
  const [first, ...others] = Object.keys(row)
    .filter((column) => column.startsWith('group_'))
    .map((column) => Number(row[column]));
  if (first === undefined) throw new Error(`part ${row['part_id']} does not say of how many leads it tells`);
  return [first, ...others];
}

/** A whole number of the row by its column; 0 where it has none. */
export type Counts = (column: string) => number;

/** k of n as a figure, with an interval. */
export function shareFigure(
  counts: { readonly n: number; readonly k: number },
  { minSample = 0, isMature = true, beside = {} }: ShareTerms = {},
): Figure {
  const { n, k, status, rate, wilson } = rateOf(counts, { minSample, isMature });
  if (status !== 'rate' || rate === undefined)
    return { status: status === 'rate' ? 'none' : status, n, k, beside };
  return {
    status: 'value',
    value: exact(rate.numerator, rate.denominator),
    n,
    k,
    ...(wilson && { wilson }),
    beside,
  };
}

interface ShareTerms {
  readonly minSample?: number;
  readonly isMature?: boolean;
  readonly beside?: Figure['beside'];
}

/** The named counts that are not 0. */
export function besides(counts: Counts, names: Readonly<Record<string, string>>): Figure['beside'] {
  return Object.fromEntries(
    Object.entries(names)
      .map(([name, column]) => [name, counts(column)] as const)
      .filter(([, count]) => count !== 0),
  );
}
