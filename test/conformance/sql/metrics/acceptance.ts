import { acceptance } from '../../../../src/sql/metrics/acceptance.ts';
import type { AnswerRow, AskedEngine } from '../../../sql/asked-engine.ts';
import { type Adapter, adapter } from '../../adapter.ts';
import { type AcceptanceCase, type AcceptanceCounts, acceptancePrinted } from '../../metrics/acceptance.ts';
import { periodOf } from '../../metrics/neutral-period.ts';
import { instantOf } from '../../neutral-values.ts';
import { leadOfCycle } from './contact-clocks.ts';
import { handoffTables, partTable, periodTable } from './tables-of-facts.ts';

export function sqlAcceptance(engine: AskedEngine): Adapter {
  return adapter(async (testCase: AcceptanceCase) => {
    const period = periodOf(testCase.definition);
    const [[whole] = [], groups = [], [later] = []] = await acceptanceRows(engine, testCase, [period]);
    const decided = groups.filter((row) => countOf(row) > 0);
    return acceptancePrinted(testCase, period, {
      whole: { ...acceptanceCounts(whole), laterDecisions: Number(later?.['later_decisions']) },
      groups: new Map(decided.map((row) => [String(row['part_id']), acceptanceCounts(row)])),
      pending: Number(whole?.['pending']),
    });
  });
}

/** The rows of the whole, of the sources, and how many decisions came after the first one of the first period. */
export function acceptanceRows(
  engine: AskedEngine,
  { asOf: asOfText, definition, facts }: AcceptanceCase,
  periods: readonly { readonly start: number; readonly end: number }[],
): Promise<readonly (readonly AnswerRow[])[]> {
  const { dialect } = engine;
  const asOf = instantOf(asOfText);
  const offers = facts.handoffs.map(ofOwnLead);
  const decisions = facts.decisions.map(ofOwnLead);
  const rulings = (facts.rulings ?? []).map(ofOwnLead);
  const sources = offers.flatMap(({ lead, source }) => (source ? [[lead, source] as const] : []));
  return engine.ask(
    [
      ...periodTable(periods, definition.zone, dialect),
      ...partTable(new Map(sources), dialect),
      ...handoffTables({ offers, decisions, rulings }, asOf, dialect),
    ],
    [
      acceptance({ dialect, asOf }),
      acceptance({ dialect, asOf, parts: { by: 'lead', id: 'source' } }),
      `SELECT count(*) - count(DISTINCT concat(handoff.lead_id, ' ', handoff.cycle_number)) AS later_decisions
       FROM handoff JOIN period ON period_number = 1 AND handoff.decided_at >= start_at AND handoff.decided_at < end_at
       JOIN handoff_decision ON handoff_decision.lead_id = handoff.lead_id
         AND handoff_decision.cycle_number = handoff.cycle_number`,
    ],
  );
}

export function acceptanceCounts(row: AnswerRow | undefined): AcceptanceCounts {
  const count = (name: string): number => Number(row?.[name] ?? 0);
  return {
    accepted: count('accepted'),
    autoAccepted: count('auto_accepted'),
    rejected: count('rejected'),
    expired: count('expired'),
    restated: count('restated'),
    laterDecisions: 0,
  };
}

function countOf(row: AnswerRow): number {
  const { accepted, autoAccepted, rejected, expired } = acceptanceCounts(row);
  return accepted + autoAccepted + rejected + expired;
}

/** The vectors tell a source per handoff. */
function ofOwnLead<Fact extends { readonly lead: string; readonly cycle: number }>(fact: Fact): Fact {
  return { ...fact, lead: leadOfCycle(fact) };
}
