import type { Instant } from '../../../src/support/instant.ts';
import type { Period } from '../../../src/support/period.ts';
import { type Adapter, adapter } from '../adapter.ts';
import { instantOf } from '../neutral-values.ts';
import { type CohortCase, type CohortCounts, type CohortDefinition, noCounts } from './cohort-case.ts';
import { cohortPrinted } from './cohort-printed.ts';
import { byCycle, finalOutcome, firstAt, isKnown, isVoided, type NeutralEntry } from './neutral-facts.ts';
import { isIn, periodOf } from './neutral-period.ts';

export const cohortConversion: Adapter = adapter<CohortCase>((testCase) => {
  const { definition, facts } = testCase;
  const period = periodOf(definition);
  const sources = new Map(facts.leads?.map(({ id, source }) => [id, source ?? 'unknown']));
  const whole = noCounts();
  const groups = new Map<string, CohortCounts>();
  for (const { lead, counted } of cohortOf(testCase, period)) {
    const source = sources.get(lead) ?? 'unknown';
    const group = groups.get(source) ?? noCounts();
    groups.set(source, group);
    for (const counts of [whole, group]) for (const name of counted) counts[name]++;
  }
  return cohortPrinted(testCase, period, { whole, groups });
});

/** Every cycle that has to do with the cohort of the period, with the counts it raises. */
export function cohortOf(
  { asOf: asOfText, definition, facts }: CohortCase,
  period: Pick<Period, 'start' | 'end'>,
): readonly { readonly lead: string; readonly counted: readonly (keyof CohortCounts)[] }[] {
  const asOf = instantOf(asOfText);
  const known = facts.entries.filter((entry) => isKnown(entry, asOf));
  const decisions = byCycle((facts.decisions ?? []).filter((fact) => isKnown(fact, asOf)));
  const rulings = byCycle((facts.rulings ?? []).filter((fact) => isKnown(fact, asOf)));
  return [...byCycle(known)].flatMap(([key, entries]) => {
    const lead = entries[0]?.lead ?? '';
    const outcome = finalOutcome(decisions.get(key) ?? [], rulings.get(key) ?? []);
    const counted = countedAs(definition, entries, { asOf, period, outcome });
    return counted.length === 0 ? [] : [{ lead, counted }];
  });
}

interface Seen {
  readonly asOf: Instant;
  readonly period: Pick<Period, 'start' | 'end'>;
  readonly outcome: string;
}

function countedAs(
  { from, to, windowDays, settleHours = 48, over }: CohortDefinition,
  entries: readonly NeutralEntry[],
  { asOf, period, outcome }: Seen,
): readonly (keyof CohortCounts)[] {
  const standing = entries.filter((entry) => !isVoided(entry, asOf));
  const start = firstAt(standing, from);
  if (start === undefined || !isIn(period, start)) {
    const voided = entries.filter((entry) => entry.stage === from && isVoided(entry, asOf));
    return voided.some(({ at }) => isIn(period, instantOf(at))) ? ['voided'] : [];
  }
  const end = firstAt(standing, to);
  if (end !== undefined && end < start) return ['outOfOrder'];
  if (over === 'accepted') {
    if (outcome === 'pending') return ['notAccepted', 'pending'];
    if (outcome !== 'accepted' && outcome !== 'autoAccepted') return ['notAccepted'];
  }
  const within = windowDays * 86_400_000;
  return [
    'all',
    ...(end !== undefined && end < start + within ? (['converted'] as const) : []),
    ...(start + within + settleHours * 3_600_000 <= asOf ? (['mature'] as const) : []),
  ];
}
