import type { MeasureDocument } from '../../generated/output-documents.ts';
import type { Agreement } from '../../model/agreement.ts';

/** Something a measurement tells of that the agreement does not define, or no longer does. */
export interface UnknownId {
  readonly kind: 'metric' | 'SLA' | 'touch policy' | 'commitment' | 'alignment score' | 'bonus';
  readonly id: string;
}

/** In the order of the document. */
export function unknownIds(document: MeasureDocument, agreement: Agreement): readonly UnknownId[] {
  const { slas, touchPolicies, metrics, commitments, alignments, incentives } = agreement;
  const unknown = (
    kind: UnknownId['kind'],
    ids: readonly string[],
    known: Readonly<Record<string, unknown>>,
  ): readonly UnknownId[] => ids.filter((id) => !Object.hasOwn(known, id)).map((id) => ({ kind, id }));
  const clocks = (by: 'sla' | 'touches'): readonly string[] =>
    document.slas.filter((reading) => reading.by === by).map(({ id }) => id);
  return [
    ...unknown(
      'metric',
      document.metrics.map(({ metric }) => metric),
      metrics,
    ),
    ...unknown('SLA', clocks('sla'), slas),
    ...unknown('touch policy', clocks('touches'), touchPolicies),
    ...unknown(
      'commitment',
      document.commitments.map(({ commitment }) => commitment),
      commitments,
    ),
    ...unknown(
      'alignment score',
      document.alignment.map(({ alignment }) => alignment),
      alignments,
    ),
    ...unknown(
      'bonus',
      document.incentives.map(({ incentive }) => incentive),
      incentives,
    ),
  ];
}
