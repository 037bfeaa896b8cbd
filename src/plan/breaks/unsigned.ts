import type { PlanFigures } from '../plan-figures.ts';
import type { PlanBreak } from './plan-break.ts';

/** A plan counts only when both sides signed it (semantics §10). */
export function unsignedBreaks({ plan }: PlanFigures): readonly PlanBreak[] {
  const sides = (['marketing', 'sales'] as const).filter(
    (side) => !plan.signatures.some((signature) => signature.side === side),
  );
  return sides.length === 0 ? [] : [{ kind: 'unsigned', sides, place: plan.place }];
}
