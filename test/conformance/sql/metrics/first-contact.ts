import { contactRows, firstContact } from '../../../../src/sql/metrics/first-contact.ts';
import type { AnswerRow, AskedEngine } from '../../../sql/asked-engine.ts';
import { type Adapter, adapter } from '../../adapter.ts';
import type { ContactCase } from '../../metrics/contact-times.ts';
import { periodOf } from '../../metrics/neutral-period.ts';
import { instantOf } from '../../neutral-values.ts';
import { contactClockTables, cycleOfLead, leadOfCycle } from './contact-clocks.ts';
import { partTable, periodTable } from './tables-of-facts.ts';

export function sqlFirstContact(engine: AskedEngine): Adapter {
  return adapter(async (testCase: ContactCase) => {
    const [figures = [], listed = []] = await contactAnswers(engine, testCase, [
      periodOf(testCase.definition),
    ]);
    const figure = figures[0] ?? {};
    return {
      rows: inOrder(listed).map((row) => ({
        ...cycleOfLead(row['lead_id']),
        status: row['contact_state'],
        elapsedMs: row['elapsed_ms'],
      })),
      touched: figure['touched'],
      untouched: figure['untouched'],
      canceled: figure['canceled'],
      n: Number(figure['touched']) + Number(figure['untouched']),
      median: quantile(figure, listed, 'median', 5),
      p90: quantile(figure, listed, 'p90', 9),
    };
  });
}

/** The rows of the whole, the leads behind them, and the rows of the sources. */
export function contactAnswers(
  engine: AskedEngine,
  testCase: ContactCase,
  periods: readonly { readonly start: number; readonly end: number }[],
): Promise<readonly (readonly AnswerRow[])[]> {
  const { dialect } = engine;
  const asked = { dialect, asOf: instantOf(testCase.asOf) };
  const terms = { sla: 'contact' };
  const sources = testCase.facts.cycles.flatMap((cycle) =>
    cycle.source ? [[leadOfCycle(cycle), cycle.source] as const] : [],
  );
  return engine.ask(
    [
      ...periodTable(periods, testCase.definition.zone, dialect),
      ...partTable(new Map(sources), dialect),
      ...contactClockTables(testCase, dialect),
    ],
    [
      firstContact(terms, asked),
      contactRows(terms, asked),
      firstContact(terms, { ...asked, parts: { by: 'lead', id: 'source' } }),
    ],
  );
}

/** Canceled ones have places of their own, and come last. */
function inOrder(rows: readonly AnswerRow[]): readonly AnswerRow[] {
  const last = (row: AnswerRow): number => (row['contact_state'] === 'canceled' ? 1 : 0);
  return rows.toSorted(
    (left, right) => last(left) - last(right) || Number(left['row_place']) - Number(right['row_place']),
  );
}

/** The figure as SQL tells it, and the lead on whose place it lies. */
export function quantile(
  figure: AnswerRow,
  listed: readonly AnswerRow[],
  name: 'median' | 'p90',
  tenths: number,
): object | null {
  const rank = Math.ceil((tenths * (Number(figure['touched'] ?? 0) + Number(figure['untouched'] ?? 0))) / 10);
  const row = inOrder(listed)[rank - 1];
  if (rank === 0 || row === undefined) return null;
  const ms = figure[`${name}_ms`];
  const isReached = figure[`${name}_reached`] === 1;
  return {
    rank,
    ...cycleOfLead(row['lead_id']),
    ...(isReached ? { elapsedMs: ms } : { notReachedOverMs: ms }),
  };
}
