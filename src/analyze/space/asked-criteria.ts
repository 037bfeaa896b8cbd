import type { Criterion } from '../../criteria/criterion.ts';
import type { Agreement } from '../../model/agreement.ts';
import { criteriaInUse } from '../../model/criteria-in-use.ts';
import type { Gate } from '../../model/lifecycle.ts';

/** Every question that decides something about a lead, whether or not it is written as a criterion. */
export function askedCriteria(agreement: Agreement): readonly Criterion[] {
  const { lifecycle } = agreement;
  return [
    ...Array.from(criteriaInUse(agreement), ({ criterion }) => criterion),
    ...lifecycle.gates.map((gate) => gateCriterion(gate, agreement)),
    ...lifecycle.stages.flatMap((stage) => entryCriteria(stage.entry)),
    ...demotionCriteria(lifecycle.demoteBelow),
  ];
}

/** When a gate is true, as a criterion (semantics §3, Gates). One without a purpose looks at all of them. */
export function gateCriterion({ kind, when, purpose }: Gate, agreement: Agreement): Criterion {
  const purposes = purpose === undefined ? Object.keys(agreement.consentPurposes) : [purpose];
  switch (kind) {
    case 'objection':
      return { op: 'objection' };
    case 'withdrawn-consent':
      return { op: 'any', of: purposes.map((each) => consent(each, 'withdrawn')) };
    case 'no-consent':
      return { op: 'none', of: purposes.map((each) => consent(each, 'given')) };
    case 'embargo':
    case 'criterion':
      return when ?? { op: 'any', of: [] };
  }
}

/** The signal of a fast track inside its window. */
export function fastTrackCriterion({
  signals,
  withinDays,
}: NonNullable<Agreement['lifecycle']['stages'][number]['entry']['fastTrack']>): Criterion {
  return { op: 'signal', signals, withinDays, count: 1 };
}

function consent(purpose: string, state: 'given' | 'withdrawn'): Criterion {
  return { op: 'consent', purpose, state };
}

/** Fields that block, and the fast track. */
function entryCriteria(entry: Agreement['lifecycle']['stages'][number]['entry']): readonly Criterion[] {
  return [
    ...entry.fields.map((attribute): Criterion => ({ op: 'missing', attribute })),
    ...(entry.fastTrack === undefined ? [] : [fastTrackCriterion(entry.fastTrack)]),
  ];
}

function demotionCriteria(demoteBelow: number | undefined): readonly Criterion[] {
  return demoteBelow === undefined ? [] : [{ op: 'total', comparison: 'lt', value: demoteBelow }];
}
