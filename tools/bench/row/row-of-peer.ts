import type { PeerLead } from './peer-lead.ts';
import type { BenchRow } from './row-code.ts';

/** What a peer answers about a lead, one question after the other. */
export interface PeerAnswers {
  readonly fit: (lead: PeerLead) => number;
  readonly engagement: (lead: PeerLead) => number;
  /** Asked only before the handoff, with total and engagement in the lead. */
  readonly enters: (lead: PeerLead) => boolean;
  /** Asked only of a lead that sales works. */
  readonly route: (lead: PeerLead) => string | null;
}

/** The few steps that every peer leaves to its caller: nothing is asked whose answer nobody needs. */
export function rowOfPeer(answers: PeerAnswers, lead: PeerLead): BenchRow {
  if (lead.objects) {
    const route = lead.isWithSales ? answers.route(lead) : null;
    return { fit: null, engagement: null, total: null, stage: lead.recordedStage, route };
  }
  const fit = answers.fit(lead);
  const engagement = answers.engagement(lead);
  const total = Math.min(fit + engagement, 100);
  lead.total = total;
  lead.engagement = engagement;
  const enters = lead.isBeforeHandoff && answers.enters(lead);
  const route = enters || lead.isWithSales ? answers.route(lead) : null;
  return { fit, engagement, total, stage: enters ? 'mql' : lead.recordedStage, route };
}
