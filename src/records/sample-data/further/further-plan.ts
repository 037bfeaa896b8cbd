import type { Agreement } from '../../../model/agreement.ts';
import type { LeadValues } from '../lead-values.ts';
import type { SampleRequest } from '../sample-plan.ts';

/** What is drawn for a lead beside its own way. */
export interface FurtherPlan {
  readonly agreement: Agreement;
  readonly request: SampleRequest;
  readonly values: LeadValues;
  /** Waiting states that some promise names, sorted. */
  readonly waitingStates: readonly string[];
  /** Pieces of content that sales may still use. */
  readonly pieces: readonly string[];
  /** For every field in the order of the agreement, whether CRM and platform tell each other of it. */
  readonly isSynced: readonly boolean[];
}

/** Kinds of facts have streams of their own; those of a lead itself begin at 1. */
export const furtherStreams = { promises: 11, deals: 12, content: 13, platform: 14, answers: 15 } as const;

export function furtherPlan(agreement: Agreement, request: SampleRequest, values: LeadValues): FurtherPlan {
  const synced = new Set(Object.values(agreement.syncs).flatMap(({ fields }) => Object.keys(fields)));
  const pieces = Object.values(agreement.contentPieces).filter(({ retired }) => retired === undefined);
  return {
    agreement,
    request,
    values,
    waitingStates: [...new Set(Object.values(agreement.slas).flatMap(({ clock }) => clock.pause))].sort(),
    pieces: pieces.map(({ id }) => id),
    isSynced: Object.keys(agreement.fields).map((id) => synced.has(id)),
  };
}
