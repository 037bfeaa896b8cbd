import type { PromiseInScope, Waiver } from './escalating-promise.ts';
import type { Week } from './settled-weeks.ts';

/** Whether a week is waived: by the other department, and before it was judged (semantics §6). */
export function isWaived(
  week: Week,
  { promise, scope, side }: PromiseInScope,
  waivers: readonly Waiver[],
): boolean {
  return waivers.some(
    (waiver) =>
      waiver.promise === promise &&
      (waiver.scope === undefined || waiver.scope === scope) &&
      waiver.from <= week.label &&
      week.label <= waiver.to &&
      waiver.approvedBy !== side &&
      waiver.approvedAt <= week.settledAt,
  );
}
