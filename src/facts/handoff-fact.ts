import { defaultScoring } from '../evaluate/default-scoring.ts';
import { momentAt } from '../evaluate/moment.ts';
import { scoreAt } from '../evaluate/score/score.ts';
import type { Agreement } from '../model/agreement.ts';
import type { Instant } from '../support/instant.ts';
import { formatScaledDecimal } from '../support/scaled-decimal.ts';
import type { LeadHistory } from './lead-history.ts';
import type { FactValue } from './worked-fact.ts';

/**
 * Total or grade when the lead entered the handoff stage in its newest cycle, blank without an entry and under an objection.
 * Events and consents count as known then; fields have the values they have now, for an export keeps no others. An entry at or
 * before `since` was written before, and is left alone.
 */
export function handoffFact(
  agreement: Agreement,
  { record, values, entered, recycles }: LeadHistory,
  what: 'total' | 'grade',
  since: Instant | undefined,
): FactValue {
  const { handoff, cycles } = agreement.lifecycle;
  const scoring = defaultScoring(agreement);
  const at = entered.get(handoff.stage);
  if (at === undefined || scoring === undefined) return null;
  if (since !== undefined && at <= since) return 'kept';
  const ends =
    cycles.scoreReset === 'none'
      ? []
      : [...recycles, ...(record.recycledAt === undefined ? [] : [record.recycledAt])];
  const resetAt = Math.max(Number.NEGATIVE_INFINITY, ...ends.filter((end) => end <= at));
  const score = scoreAt(
    scoring,
    momentAt(agreement, { ...record, values: values(), changes: [] }, at, resetAt),
  );
  const said = what === 'total' ? score && formatScaledDecimal(score.total, scoring.scale) : score?.grade;
  return said ? { text: said } : null;
}
