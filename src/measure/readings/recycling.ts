import type { Span } from '../../sql/readings/intake.ts';
import { recycledLeads } from '../../sql/readings/recycled-leads.ts';
import type { Asking } from '../metrics/metric-reading.ts';
import { countIn } from './asked-span.ts';
import { stagesAfterHandoff } from './intake.ts';

/** What became up to asOf of leads that went back to marketing in a span (S08). */
export interface WentBack {
  readonly what: 'recycled' | 'returned';
  readonly leads: number;
  /** Of those, entered the handoff again; then accepted, opportunity, won. */
  readonly cameBack: number;
  readonly accepted: number;
  readonly opportunity: number;
  readonly won: number;
}

/** Both kinds, also where there are none. */
export async function recycling(
  { engine, agreement, dialect }: Asking,
  span: Span,
): Promise<readonly WentBack[]> {
  const { handoff, stages } = agreement.lifecycle;
  const later = stagesAfterHandoff(agreement);
  const won = stages.find(({ category }) => category === 'won')?.id ?? '';
  const opportunity = later.filter((id) => id !== won).at(-1) ?? '';
  const returns = Object.values(agreement.reasons).flatMap((reason) =>
    reason.class === 'return' ? [reason.id] : [],
  );
  const { stage, acceptance } = handoff;
  const terms = { dialect, handoff: stage, acceptance, opportunity, won, returns };
  const rows = await engine.rows(recycledLeads(terms, span));
  return (['recycled', 'returned'] as const).map((what) => {
    const row = rows.find((each) => each['what'] === what) ?? {};
    return {
      what,
      leads: countIn(row, 'leads'),
      cameBack: countIn(row, 'came_back'),
      accepted: countIn(row, 'accepted'),
      opportunity: countIn(row, 'opportunity'),
      won: countIn(row, 'won'),
    };
  });
}
