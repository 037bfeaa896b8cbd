import type { PeerLead } from './peer-lead.ts';
import type { BenchRow } from './row-code.ts';

/** What a peer is given that answers all questions in one evaluation: of a lead only what it reads. */
export interface WholeQuestion {
  readonly values: PeerLead['values'];
  readonly events?: PeerLead['events'];
  readonly counted?: PeerLead['counted'];
  readonly isFast: boolean;
  readonly isBeforeHandoff: boolean;
  readonly isWithSales: boolean;
}

export function wholeQuestion(lead: PeerLead, counting: 'in the language' | 'outside'): WholeQuestion {
  const { values, events, counted, isFast, isBeforeHandoff, isWithSales } = lead;
  const read = counting === 'outside' ? { counted } : { events };
  return { values, ...read, isFast, isBeforeHandoff, isWithSales };
}

/** The row of what such a peer answers; objections are left to the caller, as with all peers. */
export function rowOfWhole(lead: PeerLead, answer: unknown): BenchRow {
  if (typeof answer !== 'object' || answer === null) throw new Error('a peer gave no object');
  // A boundary: the object is what the translated expressions name; a wrong one is found by comparing rows.
  const { fit, engagement, total, enters, route } = answer as WholeAnswer;
  const stage = enters && !lead.objects ? 'mql' : lead.recordedStage;
  const isRouted = lead.isWithSales || stage === 'mql';
  const place = { stage, route: isRouted ? (route ?? null) : null };
  return lead.objects
    ? { fit: null, engagement: null, total: null, ...place }
    : { fit, engagement, total, ...place };
}

interface WholeAnswer {
  readonly fit: number;
  readonly engagement: number;
  readonly total: number;
  readonly enters: boolean;
  readonly route?: string | null;
}
