import type { CodeColumn } from '../../evaluate/columns/code-column.ts';
import { codesUpTo } from '../../evaluate/columns/codes.ts';
import { columnProgramOf } from '../../evaluate/columns/column-program.ts';
import type { JourneyAgreement } from '../../evaluate/journey/journey-agreement.ts';
import type { Stage } from '../../model/lifecycle.ts';
import type { ScoredAgreement } from '../../sql/statement.ts';
import type { Instant } from '../../support/instant.ts';
import { localDayAt } from '../../support/zoned-time.ts';
import { bestEntry } from './best-entry.ts';
import { type BornLeads, decisionInstants } from './decision-instants.ts';
import { helpingAges } from './helping-ages.ts';
import { possibleEntry, qualifiedRanks, untilOffered } from './possible-entry.ts';

const dayMs = 86_400_000;

/** When each lead first becomes one for sales by itself, and where it goes then. */
export interface FirstQualifications {
  /** NaN for a lead that never did. */
  readonly at: Float64Array;
  /** The routing rule that takes it at that instant. */
  readonly route: CodeColumn<string>;
}

/**
 * The first instant up to asOf at which each lead reaches the stage of the handoff by automatic moves alone, from the first
 * stage on, whatever was recorded of its stages and recycles. Events, consents and objections count as they were known;
 * fields have the values that they have now.
 */
export function firstQualifications(
  agreement: ScoredAgreement & JourneyAgreement,
  columns: BornLeads,
  asOf: Instant,
): FirstQualifications {
  const { stages } = agreement.lifecycle;
  const begun = asBegun(stages, columns);
  const ranks = qualifiedRanks(agreement.lifecycle);
  const isQualified = Uint8Array.from([0, ...stages.map((_, rank) => Number(ranks.has(rank)))]);
  const possible = possibleLeads(agreement, begun, { isQualified, asOf });
  const ageing = helpingAges(agreement);
  const instants = decisionInstants(columns, possible, { zone: agreement.zone, asOf, ageing });
  const { decide, routes: names } = deciding(agreement, begun, isQualified);
  const at = new Float64Array(columns.leads).fill(Number.NaN);
  const codes = codesUpTo(names.length, columns.leads);
  for (let index = 0; index < instants.at.length; index++) {
    const lead = instants.leads[index] ?? 0;
    if (!Number.isNaN(at[lead] ?? 0)) continue;
    const instant = instants.at[index] ?? 0;
    const route = decide(lead, instant, instants.days[index] ?? 0);
    if (route === undefined) continue;
    at[lead] = instant;
    codes[lead] = route;
  }
  return { at, route: { kind: 'codes', codes, values: names } };
}

interface Deciding {
  /** The code of the route that takes the lead when it is offered at this instant; undefined when it is not. */
  readonly decide: (lead: number, instant: Instant, day: number) => number | undefined;
  readonly routes: readonly string[];
}

/** Decides leads instant by instant, each from where it had come to. */
function deciding(agreement: ScoredAgreement, begun: BornLeads, isQualified: Uint8Array): Deciding {
  const offering = steps({ ...agreement, lifecycle: untilOffered(agreement.lifecycle) }, begun);
  // A lead that is not offered goes on beyond the offer, and the way to a later stage may lead through there.
  const past = losesAfterwards(agreement) ? steps(agreement, begun) : undefined;
  const offered = ({ route, runOne, stage }: Steps, lead: number, instant: Instant, day: number) => {
    runOne(lead, instant, day);
    return isQualified[stage.codes[lead] ?? 0] === 1 ? (route.codes[lead] ?? 0) : undefined;
  };
  const decide: Deciding['decide'] = (lead, instant, day) => {
    const route = offered(offering, lead, instant, day) ?? (past && offered(past, lead, instant, day));
    // What a lead has entered by itself it has entered, whatever comes later; beyond the offer it is never offered.
    if (route === undefined) begun.recordedStages.codes[lead] = (past ?? offering).stage.codes[lead] ?? 0;
    return route;
  };
  return { decide, routes: offering.route.values };
}

interface Asked {
  /** Stage code → whether a lead that stands there is one for sales. */
  readonly isQualified: Uint8Array;
  readonly asOf: Instant;
}

/** Leads that may have become ones for sales at some instant; most others are told by their fields or their points. */
function possibleLeads(
  agreement: ScoredAgreement,
  begun: BornLeads,
  { isQualified, asOf }: Asked,
): readonly number[] {
  const possible = leadsIn(columnProgramOf(possibleEntry(agreement), begun).run(asOf).stage, isQualified);
  const best = bestEntry(agreement, oldestDays(begun, asOf));
  if (best === undefined) return possible;
  const { stage, runOne } = steps(best, begun);
  const today = localDayAt(agreement.zone, asOf);
  return possible.filter((lead) => {
    // Under an objection there are no points, and what asks for few of them is answered otherwise.
    if (Number.isFinite(begun.objectionFrom?.[lead] ?? Number.POSITIVE_INFINITY)) return true;
    runOne(lead, asOf, today);
    return isQualified[stage.codes[lead] ?? 0] === 1;
  });
}

/** The age of the oldest event, rounded up to days above it. */
function oldestDays({ events }: BornLeads, asOf: Instant): number {
  let oldest = asOf;
  for (const at of events.at) if (at < oldest) oldest = at;
  return Math.floor((asOf - oldest) / dayMs) + 1;
}

type Steps = ReturnType<typeof steps>;

/** Leads one by one, and the columns that they are written to. */
function steps(agreement: ScoredAgreement, columns: BornLeads) {
  const program = columnProgramOf(agreement, columns);
  const results = program.results();
  return { ...results, runOne: program.oneByOne(results) };
}

/** Whether a lead that was not offered may be lost or parked by itself beyond the offer. */
function losesAfterwards({ lifecycle }: ScoredAgreement): boolean {
  const { stages } = untilOffered(lifecycle);
  return lifecycle.stages.some(({ entry }, rank) => entry.automatic !== stages[rank]?.entry.automatic);
}

function leadsIn({ codes }: CodeColumn<string>, isWanted: Uint8Array): readonly number[] {
  const found: number[] = [];
  for (let lead = 0; lead < codes.length; lead++) if (isWanted[codes[lead] ?? 0] === 1) found.push(lead);
  return found;
}

/** The leads as they were before anybody moved them. */
function asBegun(stages: readonly Stage[], columns: BornLeads): BornLeads {
  const { recycledAt: _, ...rest } = columns;
  const codes = codesUpTo(stages.length, columns.leads);
  return { ...rest, recordedStages: { kind: 'codes', codes, values: stages.map(({ id }) => id) } };
}
