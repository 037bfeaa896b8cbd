import type { Criterion } from '../../criteria/criterion.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { TableName } from '../../records/load/table-plan.ts';

/** Tables without which a criterion would be answered as if nothing had happened. */
export function criterionNeeds(agreement: Agreement, criterion: Criterion): readonly TableName[] {
  switch (criterion.op) {
    case 'all':
    case 'any':
    case 'none':
    case 'kOf':
      return criterion.of.flatMap((part) => criterionNeeds(agreement, part));
    case 'signal':
      return signalNeeds(agreement, criterion.signals);
    // Points may come of every signal.
    case 'total':
    case 'engagement':
    case 'fit':
    case 'grade':
    case 'band':
    case 'cell':
    case 'outcome':
      return signalNeeds(agreement, Object.keys(agreement.signals));
    case 'reached':
      return ['stage_history'];
    case 'consent':
      return ['consent'];
    default:
      return [];
  }
}

/** An event that needs a consent is not selected without one (semantics §3). */
export function signalNeeds({ signals }: Agreement, ids: readonly string[]): readonly TableName[] {
  const asksConsent = ids.some((id) => signals[id]?.consent !== undefined);
  return asksConsent ? ['event', 'consent'] : ['event'];
}
