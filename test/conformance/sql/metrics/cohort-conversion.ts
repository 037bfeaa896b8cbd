import { cohortConversion } from '../../../../src/sql/metrics/cohort-conversion.ts';
import type { AnswerRow, AskedEngine } from '../../../sql/asked-engine.ts';
import { type Adapter, adapter } from '../../adapter.ts';
import { type CohortCase, type CohortCounts, noCounts } from '../../metrics/cohort-case.ts';
import { cohortPrinted } from '../../metrics/cohort-printed.ts';
import { periodOf } from '../../metrics/neutral-period.ts';
import { instantOf } from '../../neutral-values.ts';
import { entryTables, handoffTables, partTable, periodTable } from './tables-of-facts.ts';

export function sqlCohortConversion(engine: AskedEngine): Adapter {
  return adapter(async (testCase: CohortCase) => {
    const period = periodOf(testCase.definition);
    const [whole = [], groups = []] = await cohortRows(engine, testCase, [period]);
    return cohortPrinted(testCase, period, {
      whole: countsOf(testCase, whole[0]),
      groups: new Map(groups.map((row) => [String(row['part_id']), countsOf(testCase, row)])),
    });
  });
}

/** The rows of the whole and of the sources of leads. */
export function cohortRows(
  engine: AskedEngine,
  { asOf: asOfText, definition, facts }: CohortCase,
  periods: readonly { readonly start: number; readonly end: number }[],
): Promise<readonly (readonly AnswerRow[])[]> {
  const { dialect } = engine;
  const asOf = instantOf(asOfText);
  const { entries, leads = [], decisions = [], rulings = [] } = facts;
  const { from, to, windowDays, settleHours = 48 } = definition;
  const terms = { from, to, withinDays: windowDays, settleMs: settleHours * 3_600_000, base: 'all' } as const;
  // These vectors tell decisions without their offers: every cycle that is decided was offered before.
  const decided = [...new Map(decisions.map((fact) => [`${fact.lead} ${fact.cycle}`, fact])).values()];
  const offers = decided.map((decision) => ({ ...decision, at: '1970-01-01T00:00:00Z', loggedAt: null }));
  const sources = leads.flatMap(({ id, source }) => (source ? [[id, source] as const] : []));
  return engine.ask(
    [
      ...periodTable(periods, definition.zone, dialect),
      ...partTable(new Map(sources), dialect),
      ...entryTables(entries, asOf, dialect),
      ...handoffTables({ offers, decisions, rulings }, asOf, dialect),
    ],
    [
      cohortConversion(terms, { dialect, asOf }),
      cohortConversion(terms, { dialect, asOf, parts: { by: 'lead', id: 'source' } }),
    ],
  );
}

export function countsOf({ definition }: CohortCase, row: AnswerRow | undefined): CohortCounts {
  if (row === undefined) return noCounts();
  const over = definition.over === 'accepted' ? 'accepted' : 'all';
  return {
    voided: Number(row['voided']),
    outOfOrder: Number(row['out_of_order']),
    notAccepted: definition.over === 'accepted' ? Number(row['not_accepted']) : 0,
    pending: definition.over === 'accepted' ? Number(row['pending']) : 0,
    all: Number(row[`${over}_cycles`]),
    converted: Number(row[`${over}_converted`]),
    mature: Number(row[`${over}_mature`]),
  };
}
