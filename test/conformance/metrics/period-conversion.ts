import type { Period } from '../../../src/support/period.ts';
import { type Adapter, adapter } from '../adapter.ts';
import { instantOf, instantText } from '../neutral-values.ts';
import { byCycle, firstAt, isKnown, isVoided, type NeutralEntry } from './neutral-facts.ts';
import { isIn, type PeriodDefinition, periodOf } from './neutral-period.ts';

export interface PeriodCase {
  readonly asOf: string;
  readonly definition: PeriodDefinition & { readonly from: string; readonly to: string };
  readonly facts: { readonly entries: readonly NeutralEntry[] };
}

export const periodConversion: Adapter = adapter<PeriodCase>(({ asOf: asOfText, definition, facts }) => {
  const asOf = instantOf(asOfText);
  const period = periodOf(definition);
  const standing = facts.entries.filter((entry) => isKnown(entry, asOf) && !isVoided(entry, asOf));
  const entered = (stage: string): number =>
    [...byCycle(standing).values()].filter((entries) => {
      const first = firstAt(entries, stage);
      return first !== undefined && isIn(period, first);
    }).length;
  return periodPrinted(period, entered(definition.from), entered(definition.to));
});

/** Nobody entered the first stage: there is no rate. */
export function periodPrinted(period: Period, from: number, to: number): object {
  return {
    periodStart: instantText(period.start),
    periodEnd: instantText(period.end),
    from,
    to,
    rate: from === 0 ? null : `${to}/${from}`,
  };
}
