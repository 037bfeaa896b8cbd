import type { CapacityChange } from '../model/plan.ts';
import { noticeDays } from '../plan/breaks/short-notice.ts';

/** Cuts of capacity that take effect in a period, and how many were announced in time (semantics §10). */
export interface CapacityNotice {
  readonly n: number;
  readonly k: number;
  readonly late: readonly CapacityChange[];
}

/** `from` and `to` are local dates, both included. Raises need no notice. */
export function capacityNotice(
  changes: readonly CapacityChange[],
  asked: number,
  { from, to }: { readonly from: string; readonly to: string },
): CapacityNotice {
  const cuts = changes.filter((each) => each.change === 'cut' && from <= each.from && each.from <= to);
  const late = cuts.filter((each) => noticeDays(each) < asked);
  return { n: cuts.length, k: cuts.length - late.length, late };
}
