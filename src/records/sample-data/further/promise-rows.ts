import { formatInstant, type Instant } from '../../../support/instant.ts';
import { createRandom, type Random } from '../../../support/random.ts';
import { skewed } from '../../../support/skewed.ts';
import type { StageEntry } from '../course/course.ts';
import type { RowSink } from '../record-row.ts';
import type { SampleLead } from '../sample-lead.ts';
import { type FurtherPlan, furtherStreams } from './further-plan.ts';

const hour = 3_600_000;

/** Waits in which clocks stand still, disputes that were decided, and promises that the other side waived. */
export function promiseRows(plan: FurtherPlan, lead: SampleLead, index: number, sink: RowSink): void {
  const random = createRandom(plan.request.seed, furtherStreams.promises, index);
  const { acceptance } = plan.agreement.lifecycle.handoff;
  const standing = lead.course.entries.filter(({ voidedAt }) => voidedAt === undefined);
  for (const entry of standing) {
    if (entry.to === acceptance) {
      waitingRow(plan, lead, entry, random, sink);
      waiverRow(plan, lead, entry, random, sink);
    } else if (isRejection(plan, entry)) rulingRow(plan, lead, entry, random, sink);
  }
}

/** One of six accepted leads waits for somebody else, mostly some hours. */
function waitingRow(
  { waitingStates, request: { asOf } }: FurtherPlan,
  { id }: SampleLead,
  { at }: StageEntry,
  random: Random,
  sink: RowSink,
): void {
  if (waitingStates.length === 0 || !random.chance(1, 6)) return;
  const from = at + random.below(4 * 60) * 60_000;
  const until = from + skewed(random, 9 * 60) * 60_000;
  if (from > asOf) return;
  sink('waitings', [id, random.pick(waitingStates), formatInstant(from), known(until, asOf), '']);
}

/** What has not come yet is not known. */
function known(at: Instant, asOf: Instant): string {
  return at > asOf ? '' : formatInstant(at);
}

const excuses = ['the lead was abroad', 'the CRM was down', 'agreed in the weekly round', 'came in twice'];

/** One of forty accepted leads is not held against the other side. */
function waiverRow(
  { agreement, request: { asOf } }: FurtherPlan,
  { id }: SampleLead,
  { at, cycle }: StageEntry,
  random: Random,
  sink: RowSink,
): void {
  const slas = Object.values(agreement.slas);
  if (slas.length === 0 || !random.chance(1, 40)) return;
  const { id: sla, side } = random.pick(slas);
  const waivedAt = at + (24 + random.below(72)) * hour;
  if (waivedAt > asOf) return;
  const by = side === 'sales' ? 'marketing' : 'sales';
  sink('waivers', [sla, id, String(cycle), formatInstant(waivedAt), by, random.pick(excuses)]);
}

function isRejection(
  { agreement: { lifecycle } }: FurtherPlan,
  { from, actor, reason }: StageEntry,
): boolean {
  return from === lifecycle.handoff.stage && actor === 'user' && reason !== undefined;
}

/** Marketing disputes one of six rejections, and four of ten are taken back. */
function rulingRow(
  { agreement, request: { asOf } }: FurtherPlan,
  { id }: SampleLead,
  { at, cycle, reason = '' }: StageEntry,
  random: Random,
  sink: RowSink,
): void {
  if (agreement.lifecycle.handoff.dispute === undefined || !random.chance(1, 6)) return;
  const ruledAt = at + (20 + random.below(120)) * hour;
  if (ruledAt > asOf) return;
  const [outcome, kept] = random.chance(2, 5) ? ['accepted', ''] : ['rejected', reason];
  sink('rulings', [id, String(cycle), formatInstant(ruledAt), '', outcome, kept]);
}
