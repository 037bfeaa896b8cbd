import { formatInstant } from '../../../support/instant.ts';
import { createRandom, type Random } from '../../../support/random.ts';
import { numbered } from '../lead-rows.ts';
import type { RowSink } from '../record-row.ts';
import type { SampleLead } from '../sample-lead.ts';
import { type FurtherPlan, furtherStreams } from './further-plan.ts';

/** Which pieces sales used, with every fifth contact that a person began. */
export function contentRows(
  { pieces, request }: FurtherPlan,
  lead: SampleLead,
  index: number,
  sink: RowSink,
): void {
  const { activities, opportunities } = lead.course;
  if (pieces.length === 0 || activities.length === 0) return;
  const random = createRandom(request.seed, furtherStreams.content, index);
  for (const { automated, direction, member = '', at } of activities) {
    if (automated || direction === 'inbound' || !random.chance(1, 5)) continue;
    const place = opportunities.findLastIndex(({ createdAt }) => createdAt <= at);
    const opportunity = place < 0 ? '' : numbered('o', lead.id, place);
    sink('content-uses', [random.pick(pieces), formatInstant(at), lead.id, opportunity, member]);
  }
}

/** How the platform sees the lead: of forty leads one in another stage, of fifty values one is missing, and some leads not at all. */
export function platformRow(plan: FurtherPlan, lead: SampleLead, index: number, sink: RowSink): void {
  const { isSynced, request } = plan;
  const random = createRandom(request.seed, furtherStreams.platform, index);
  if (random.chance(1, 60)) return;
  const changedAt = lead.course.entries.at(-1)?.at ?? lead.createdAt;
  const toldAt = Math.min(changedAt + random.below(20) * 60_000, request.asOf);
  const stage = random.chance(1, 40) ? otherStage(plan, lead.recordedStage, random) : lead.recordedStage;
  const values = lead.values.map((value, place) =>
    isSynced[place] === true && !random.chance(1, 50) ? (value?.text ?? '') : '',
  );
  sink('map-leads', [lead.id, stage, formatInstant(toldAt), ...values]);
}

function otherStage({ agreement }: FurtherPlan, stage: string, random: Random): string {
  const others = agreement.lifecycle.stages.filter(({ id }) => id !== stage);
  return others.length === 0 ? stage : random.pick(others).id;
}
