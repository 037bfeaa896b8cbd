import type { UnknownReason } from '../answer.ts';
import { variablesIn } from '../diagram/cheapest.ts';
import type { Node } from '../diagram/diagrams.ts';
import { known } from '../diagram/operations.ts';
import { type Case, casesOf, fixedIn, mostCases, objectionCase } from './cases.ts';
import type { EventsAsked, Restriction } from './event-columns.ts';
import { type EventGroups, type EventGroupsOf, noEvents, openEventGroups } from './event-vectors.ts';
import { type Columns, careFor } from './joint-column.ts';
import type { LeadSum } from './lead-sum.ts';
import { type LeadColumn, type LeadVectors, leadVectors } from './lead-vectors.ts';
import type { Range } from './ranges.ts';
import type { Scene, Side } from './scene.ts';
import { isOfEvents, sharedBy, unsupported } from './shared-variables.ts';
import { sidesWithin } from './sides-within.ts';
import { type VerdictPlan, verdictPlan } from './verdict-plan.ts';
import { verdictsAmong } from './verdicts-asked.ts';

/** Kinds of leads, made ready to be paired: case by case the vectors of leads and of timelines. */
export interface Prepared {
  readonly plan: VerdictPlan;
  readonly cases: readonly PreparedCase[];
  /** Cases that could not be looked at. */
  readonly failures: readonly UnknownReason[];
}

export interface PreparedCase {
  readonly ofCase: Case;
  readonly leads: LeadVectors;
  readonly events: EventGroups;
  /** The vectors of the leads of some kinds, in this case. */
  readonly leadsOf: (kinds: Node) => LeadVectors;
}

/** Kinds that nothing about events or points decides need no cases. */
const onlyCase: Case = {
  fixed: new Map(),
  known: known(new Map()),
  cost: 0,
  objection: false,
  given: new Set(),
};

export interface PrepareOptions {
  /** Told apart for every kind, besides what the kinds ask. */
  readonly columns?: Columns;
  /** Timelines that there may not be are looked at, too; nothing can be shown then. */
  readonly isLoose?: boolean;
}

export function prepare(
  scene: Scene,
  kinds: Node,
  restriction: Restriction,
  { columns, isLoose = false }: PrepareOptions = {},
): Prepared {
  const { space } = scene;
  const ofKinds = variablesIn(space.diagrams, kinds);
  const sides = sidesWithin(scene, restriction).map((side) => (isLoose ? loosely(side) : side));
  const plan = verdictPlan(sides, verdictsAmong(space.variables, ofKinds), columns);
  const shared = sharedBy(scene, plan, ofKinds, restriction);
  if (plan.always.length === 0 && !ofKinds.some((index) => isOfEvents(scene, index))) {
    const leadsOf = (node: Node): LeadVectors => leadVectors(scene, node, [], []);
    return {
      plan,
      cases: [{ ofCase: onlyCase, leads: leadsOf(kinds), events: noEvents, leadsOf }],
      failures: [],
    };
  }
  const reason = unsupported(scene, shared.tests);
  const cases = casesOf(space, { ...shared, tests: shared.split });
  if (reason !== undefined) return { plan, cases: [], failures: [reason] };
  if (cases === undefined) return { plan, cases: [], failures: [tooManyCases] };
  const asked: EventsAsked = { plan, tests: shared.tests, restriction, isLoose };
  const groupsOf = openEventGroups(scene, asked);
  const prepared = cases.flatMap((ofCase) => preparedCase(scene, kinds, { asked, groupsOf }, ofCase));
  return {
    plan,
    cases: [...objections(scene, kinds), ...prepared.filter((made) => 'leads' in made)],
    failures: prepared.filter((made) => 'kind' in made),
  };
}

const tooManyCases: UnknownReason = {
  kind: 'unsupported',
  what: `more than ${mostCases} ways to answer the questions that rules about the lead and rules about its events share`,
};

function objections(scene: Scene, kinds: Node): readonly PreparedCase[] {
  const { space } = scene;
  const ofCase = objectionCase(space);
  const leadsOf = (node: Node): LeadVectors => leadVectors(scene, fixedIn(space, ofCase, node), [], []);
  return [{ ofCase, leads: leadsOf(kinds), events: noEvents, leadsOf }];
}

function loosely({ scoring, ...side }: Side): Side {
  return { ...side, ...(scoring && { scoring: { ...scoring, isLoose: true } }) };
}

interface AskedOfEvents {
  readonly asked: EventsAsked;
  readonly groupsOf: EventGroupsOf;
}

/** What a case takes, however little comes of it. */
const stepsOfCase = 100;

function preparedCase(
  scene: Scene,
  kinds: Node,
  { asked, groupsOf }: AskedOfEvents,
  ofCase: Case,
): readonly (PreparedCase | UnknownReason)[] {
  const { space } = scene;
  scene.budget.spend(stepsOfCase);
  if (fixedIn(space, ofCase, kinds) === 0) return [];
  const events = groupsOf(ofCase);
  if ('reason' in events) return [events.reason];
  if (events.groups.length === 0) return [];
  const fixed = (sum: LeadSum): LeadSum => ({
    ...sum,
    parts: sum.parts.map((part) => fixedIn(space, ofCase, part)),
  });
  const verdicts = asked.plan.ofLead.map((verdict) => ({
    ...verdict,
    points: fixed(verdict.points),
    ...(verdict.known && { known: { ...verdict.known, points: fixed(verdict.known.points) } }),
  }));
  const columns = leadColumns(asked.plan, fixed, events);
  const leadsOf = (node: Node): LeadVectors =>
    leadVectors(scene, fixedIn(space, ofCase, node), verdicts, columns);
  return [{ ofCase, leads: leadsOf(kinds), events, leadsOf }];
}

/** What the lead itself adds, as far as any timeline of the case lets it be told apart. */
function leadColumns(
  { columns, together, always }: VerdictPlan,
  fixed: (sum: LeadSum) => LeadSum,
  { groups }: EventGroups,
): readonly LeadColumn[] {
  return columns.map(({ lead, care }, column) => {
    return {
      sums: lead.map(fixed),
      care: careFor(care, rangeOfColumn(groups, column)),
      isAlways: always.includes(column),
      readers: together.filter((verdict) => verdict.columns.includes(column)).map(({ index }) => index),
    };
  });
}

function rangeOfColumn(groups: EventGroups['groups'], column: number): Range {
  let [least, most] = [0, 0];
  for (const { vectors } of groups) {
    for (const { values } of vectors) {
      least = Math.min(least, values[column] ?? 0);
      most = Math.max(most, values[column] ?? 0);
    }
  }
  return { least, most };
}
