import type { Agreement } from '../model/agreement.ts';
import { anyOrder, type ColumnEngine } from '../records/engine.ts';
import { numberLeads } from '../records/load/lead-numbers.ts';
import type { TableName } from '../records/load/table-plan.ts';
import type { Instant } from '../support/instant.ts';
import { monthAt } from '../support/period.ts';
import { readColumns } from './columns/read-columns.ts';
import { type ExampleTerms, impactExamples } from './examples/examples.ts';
import type { Impact, Qualified } from './impact.ts';
import { joinedAgreement } from './joined-agreement.ts';
import { unitLoads } from './load/unit-loads.ts';
import { leadParts } from './parts/lead-parts.ts';
import { partsImpact } from './parts/parts-impact.ts';
import { promiseImpacts } from './promises/promise-impacts.ts';
import { type TouchedLead, touchedLeads } from './qualification/fates.ts';
import type { FirstQualifications } from './qualification/first-qualifications.ts';
import { qualifiedMonths } from './qualification/qualified-months.ts';
import { fateReadings } from './recorded/fate-readings.ts';
import { type RecordedOutcomes, recordedOutcomes } from './recorded/recorded-outcomes.ts';
import { makeTouchedRelation } from './recorded/touched-relation.ts';
import { type ReplayedSide, replayedSide, type Side } from './replayed-side.ts';
import { movesBetween } from './standing/moves.ts';
import { toldSizes } from './told.ts';

export interface ReplayTerms {
  readonly asOf: Instant;
  /** Figures are about what happens from here on; it is moved back to the beginning of its month. */
  readonly since: Instant;
  /** Tables that were not exported. */
  readonly absent: readonly TableName[];
  /** Tables that are numbered as they are read. */
  readonly seldom: ReadonlySet<string>;
  readonly examples: ExampleTerms;
  /** Works one side out in another thread, which takes longer for few leads. */
  readonly elsewhere?: (side: Side) => Promise<ReplayedSide>;
  /** Hears how far it is. */
  readonly say: (words: string) => void;
}

/** Both agreements in the words of the second one: whoever renames says so before. */
export interface ReplayedPair {
  readonly before: Agreement;
  readonly after: Agreement;
}

/**
 * Replays the leads that the engine holds, read by `joinedAgreement`, under two agreements: where they stand at asOf, when each
 * first qualifies, what that means for teams and promises, and what became of those who come and go. docs/impact.md says
 * what every figure means.
 */
export async function replayLeads(
  engine: ColumnEngine,
  { before, after }: ReplayedPair,
  terms: ReplayTerms,
): Promise<Impact> {
  const { asOf, absent, say } = terms;
  const since = monthAt(after.zone, Math.min(terms.since, asOf)).start;
  await engine.run(anyOrder);
  say('leads');
  const joined = joinedAgreement(before, after);
  await numberLeads(engine, joined, terms.seldom);
  const columns = await readColumns(engine, joined, [before, after]);
  say('standing and qualification');
  const [was, is] = await replayedSides(
    { agreement: before, columns, asOf },
    { agreement: after, columns, asOf },
    terms.elsewhere,
  );
  const touched = touchedLeads(was.qualified, is.qualified, since);
  say('what became of them');
  await makeTouchedRelation(engine, touched);
  const outcomes = await recordedOutcomes(engine, after, { asOf, leads: touched.length });
  const hasDeals = !absent.includes('opportunity');
  const parts = await leadParts(engine, after, asOf);
  const examples = await impactExamples(
    engine,
    { before: { ...was, agreement: before }, after: { ...is, agreement: after } },
    { columns, touched, asOf },
    terms.examples,
  );
  return {
    asOf,
    since,
    leads: columns.leads,
    standing: movesBetween(was.scores, is.scores),
    qualified: qualifiedOf(after, touched, { since, asOf, outcomes, absent }),
    load: unitLoads(
      { before: loadSide(before, was.qualified), after: loadSide(after, is.qualified) },
      touched,
      { since, asOf },
    ),
    promises: await promiseImpacts(engine, before, after, { since, asOf, absent, say }),
    breakdowns: parts.map((each) => partsImpact(each, touched, { outcomes, since, hasDeals })),
    examples,
    lacks: absent.filter(
      (table) => table === 'stage_history' || table === 'opportunity' || table === 'event',
    ),
  };
}

/** Below so many leads another thread takes longer to begin than it saves. */
const leastElsewhere = 50_000;

/** Both sides, at the same time where that helps. */
async function replayedSides(
  before: Side,
  after: Side,
  elsewhere: ReplayTerms['elsewhere'],
): Promise<readonly [ReplayedSide, ReplayedSide]> {
  if (elsewhere === undefined || before.columns.leads < leastElsewhere)
    return [replayedSide(before), replayedSide(after)];
  // It has begun when this thread turns to its own side.
  const other = elsewhere(before);
  // Nobody waits for it any more when this side fails.
  other.catch(() => {});
  const own = replayedSide(after);
  return [await other, own];
}

function loadSide(agreement: Agreement, { route }: FirstQualifications) {
  return { agreement, route };
}

interface QualifiedTerms extends Pick<ReplayTerms, 'since' | 'asOf' | 'absent'> {
  readonly outcomes: RecordedOutcomes;
}

function qualifiedOf(
  agreement: Agreement,
  touched: readonly TouchedLead[],
  { since, asOf, outcomes, absent }: QualifiedTerms,
): Qualified {
  const count = (holds: (lead: TouchedLead) => boolean): number => touched.filter(holds).length;
  const [both = null, earlier = null, later = null] = toldSizes([
    count(({ before, after }) => before === after),
    count(({ before, after }) => after < before),
    count(({ before, after }) => after > before),
  ]);
  return {
    stage: agreement.lifecycle.handoff.stage,
    before: count(({ before }) => before >= since),
    after: count(({ after }) => after >= since),
    ...{ both, earlier, later },
    months: qualifiedMonths(agreement.zone, { since, asOf }, touched),
    fates: fateReadings(agreement, touched, outcomes, absent),
  };
}
