import { formatInstant } from '../../../support/instant.ts';
import { createRandom, type Random } from '../../../support/random.ts';
import type { Opportunity } from '../course/course.ts';
import { leadIdOf, valueStream } from '../draw-lead.ts';
import { numbered } from '../lead-rows.ts';
import type { RowSink } from '../record-row.ts';
import type { SampleLead } from '../sample-lead.ts';
import { type FurtherPlan, furtherStreams } from './further-plan.ts';

/** Who takes part in the opportunities of a lead, and how they went on. */
export function dealRows(plan: FurtherPlan, lead: SampleLead, index: number, sink: RowSink): void {
  const { opportunities } = lead.course;
  if (opportunities.length === 0) return;
  const random = createRandom(plan.request.seed, furtherStreams.deals, index);
  const colleagues = earlierOfAccount(plan, lead.accountId, index);
  for (const [place, opportunity] of opportunities.entries()) {
    const id = numbered('o', lead.id, place);
    for (const contact of [lead.id, ...colleagues])
      sink('opportunity-contacts', [id, contact, random.chance(1, 4) ? '' : random.pick(roles)]);
    for (const [stage, at] of stagesOf(plan, opportunity, random))
      sink('opportunity-stages', [id, stage, formatInstant(at), '']);
  }
}

const roles = ['Decision Maker', 'Economic Buyer', 'Evaluator', 'Influencer', 'User'];

/** So many leads, whose companies are quickly drawn. */
const lookedBack = 200;

/** Leads of the same account among those that came just before. */
function earlierOfAccount(
  { request: { seed }, values }: FurtherPlan,
  account: string,
  index: number,
): readonly string[] {
  const found: string[] = [];
  for (let other = Math.max(0, index - lookedBack); other < index; other++) {
    if (values.company(valueStream(seed, other)).accountId === account) found.push(leadIdOf(other));
  }
  return found;
}

/** Open ones stop somewhere between; the stages are those of a CRM and not of the agreement. */
function stagesOf(
  { request: { asOf } }: FurtherPlan,
  { createdAt, closedAt, won }: Opportunity,
  random: Random,
): readonly (readonly [stage: string, at: number])[] {
  const end = closedAt ?? asOf;
  const third = Math.floor((end - createdAt) / 3000) * 1000;
  const between = [
    ['Proposal', createdAt + third],
    ['Negotiation', createdAt + 2 * third],
  ] as const;
  const reached = between.slice(0, random.below(between.length + 1));
  const closing =
    closedAt === undefined ? [] : ([[won === true ? 'Closed Won' : 'Closed Lost', closedAt]] as const);
  return [['Qualification', createdAt], ...reached, ...closing];
}
