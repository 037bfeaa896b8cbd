import { coverage, coverageExclusions } from '../../../../src/sql/metrics/coverage.ts';
import { winRate } from '../../../../src/sql/metrics/win-rate.ts';
import { revenueTables } from '../../../../src/sql/revenue-tables.ts';
import { compareCodePoints } from '../../../../src/support/code-points.ts';
import { localDayAt } from '../../../../src/support/zoned-time.ts';
import type { AnswerRow, AskedEngine } from '../../../sql/asked-engine.ts';
import { tableStatements } from '../../../sql/lead-rows.ts';
import { type Adapter, adapter } from '../../adapter.ts';
import {
  type CoverageCase,
  type CoverageFigures,
  coveragePrinted,
  type NeutralOpportunity,
} from '../../metrics/coverage.ts';
import { periodOf } from '../../metrics/neutral-period.ts';
import { instantOf, isGiven } from '../../neutral-values.ts';
import { periodTable } from './tables-of-facts.ts';

export function sqlCoverage(engine: AskedEngine): Adapter {
  return adapter(async (testCase: CoverageCase) =>
    coveragePrinted(testCase, await sqlCoverageFigures(engine, testCase)),
  );
}

/** Period 1 is that of the case, period 2 the span of the win rate. */
export async function sqlCoverageFigures(
  engine: AskedEngine,
  testCase: CoverageCase,
): Promise<CoverageFigures> {
  const { dialect } = engine;
  const { definition, facts } = testCase;
  const asOf = instantOf(testCase.asOf);
  const { zone, currency, winRateFrom: span } = definition;
  const spans = span ? [{ start: instantOf(span.start), end: instantOf(span.end) }] : [];
  const terms = { currency, qualified: ['qualified'], early: ['early'], today: localDayAt(zone, asOf) };
  const [money = [], rates = [], listed = []] = await engine.ask(
    [
      ...periodTable([periodOf(definition), ...spans], zone, dialect),
      ...tableStatements(revenueTables.opportunity, facts.opportunities.map(opportunityRow), dialect),
    ],
    [
      coverage(terms, { dialect, asOf }),
      winRate({ currency, by: 'value' }, { dialect, asOf }),
      coverageExclusions(terms, { dialect, asOf }),
    ],
  );
  const idsOf = (place: string): readonly string[] =>
    listed
      .filter((row) => row['period_number'] === 1 && row['period_place'] === place)
      .map((row) => String(row['opportunity_id']))
      .toSorted(compareCodePoints);
  const told = (rows: readonly AnswerRow[], period: number, name: string): number =>
    Number(rows.find((row) => row['period_number'] === period)?.[name] ?? 0);
  return {
    pipeline: told(money, 1, 'pipeline_minor'),
    won: told(money, 1, 'won_minor'),
    decided: { won: told(rates, 2, 'won_minor'), lost: told(rates, 2, 'lost_minor') },
    listed: {
      overdue: idsOf('overdue'),
      noCloseDate: idsOf('no_close_date'),
      otherCurrency: idsOf('other_currency'),
      otherPeriod: idsOf('other_period'),
    },
  };
}

function opportunityRow(opportunity: NeutralOpportunity): Parameters<typeof tableStatements>[1][number] {
  const { id, amount, currency, createdAt, closeDate, closedAt, qualified, result } = opportunity;
  return {
    opportunity_id: id,
    opportunity_stage: qualified ? 'qualified' : 'early',
    created_at: instantOf(createdAt),
    close_date: closeDate ?? null,
    closed_at: isGiven(closedAt) ? instantOf(closedAt) : null,
    is_won: isGiven(result) ? result === 'won' : null,
    amount_minor: amount,
    currency_code: currency,
  };
}
