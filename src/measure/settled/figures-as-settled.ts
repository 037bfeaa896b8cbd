import type { Instant } from '../../support/instant.ts';
import { committedFigures } from '../commitment-readings.ts';
import { modelsAsKnown } from '../measured-models.ts';
import { noAnswers } from '../metrics/family.ts';
import type { Figure } from '../metrics/figure.ts';
import type { Asking } from '../metrics/metric-reading.ts';
import { runModels } from '../run-models.ts';
import { showAllLeads, showSomeLeads } from '../some-leads.ts';
import { cohortOf, hasLateFacts, lateKindOf } from './late-facts.ts';
import { type SettledFigures, type SettledPeriod, settledKey } from './settled-period.ts';

/**
 * Measures periods about which something came to be known after they settled, with what was known then (semantics §6). It
 * makes all relations anew for each such instant, so it runs before those of asOf are made; without late facts it makes none.
 */
export async function figuresAsSettled(
  asking: Asking,
  settled: readonly SettledPeriod[],
  say: (words: string) => void,
): Promise<SettledFigures> {
  const byInstant = new Map<Instant, SettledPeriod[]>();
  for (const each of settled) {
    if (!(await hasLateFacts(asking, each))) continue;
    const own = byInstant.get(each.settledAt);
    if (own === undefined) byInstant.set(each.settledAt, [each]);
    else own.push(each);
  }
  const figures = new Map<string, Figure | undefined>();
  for (const [settledAt, periods] of byInstant) {
    say(
      `commitments as they settled (${[...new Set(periods.map(({ period }) => period.label))].join(', ')})`,
    );
    const { engine, agreement } = asking;
    const cohorts = periods.map(cohortOf);
    const leads = cohorts.includes(undefined) ? undefined : cohorts.join(' UNION ALL ');
    if (leads !== undefined) await showSomeLeads(engine, agreement, leads);
    await runModels(engine, modelsFor(asking, settledAt, periods));
    // What was answered of these relations is no answer of those of today.
    const then = { ...asking, asOf: settledAt, answers: noAnswers() };
    for (const each of periods) {
      const [figure] = await committedFigures(then, each.commitment, [each.period]);
      figures.set(settledKey(each), figure);
    }
    if (leads !== undefined) await showAllLeads(engine, agreement);
  }
  return figures;
}

/** A measure of assignments reads the export itself. */
function modelsFor(asking: Asking, asOf: Instant, periods: readonly SettledPeriod[]) {
  const kinds = new Set(periods.map(({ commitment }) => lateKindOf(commitment.measure)));
  const isDerived = kinds.has('stages') || kinds.has('clocks') || kinds.has('events');
  return isDerived
    ? modelsAsKnown(asking.agreement, { ...asking, asOf }, { withAttribution: kinds.has('events') })
    : [];
}
