import { variablesIn } from '../../diagram/cheapest.ts';
import type { Node } from '../../diagram/diagrams.ts';
import { type EventColumns, eventColumns, type Restriction } from '../../score/event-columns.ts';
import type { Scene } from '../../score/scene.ts';
import { isOfAttribute, sharedBy } from '../../score/shared-variables.ts';
import { sumsOfVerdict, verdictPlan } from '../../score/verdict-plan.ts';
import { classOfVerdict, cutsOf, type VerdictVariable, verdictsAmong } from '../../score/verdicts-asked.ts';
import { consentStates } from '../../space/variable.ts';
import type { PlannedEvent } from '../../timeline/planned-event.ts';
import { openReplay, type Replayed } from '../../timeline/replay.ts';
import type { TimelineQuestion } from '../../timeline/timeline-question.ts';
import type { Climber } from './climber.ts';
import { type Layout, openLayouts } from './layout.ts';
import { openPartSums } from './part-sums.ts';
import { type Stand, standOf, unscored } from './stand.ts';

/** Tells where leads stand, one after the other; each lead that differs little from the one before costs little. */
export interface Ground {
  readonly layoutOf: (node: Node) => Layout;
  readonly stand: (lead: Climber) => Stand;
  /** Variables of attributes that points depend on, and of consents. */
  readonly movable: readonly number[];
  /** What is read of events, whatever consents are given. */
  readonly question: TimelineQuestion;
  /** By variable of a verdict and its class, the least and the most points of it as far as they are near another. */
  readonly ends: ReadonlyMap<number, readonly (readonly number[])[]>;
}

/** For some questions. */
export function openGround(scene: Scene, questions: readonly Node[], restriction: Restriction): Ground {
  const { diagrams, variables } = scene.space;
  const ofKinds = [...new Set(questions.flatMap((question) => variablesIn(diagrams, question)))];
  const asked = verdictsAmong(variables, ofKinds);
  const plan = verdictPlan(scene.sides, asked);
  const { tests, asked: read, purposes: needed } = sharedBy(scene, plan, ofKinds, {});
  const columnsOf = openColumnsOf(scene, { plan, tests, restriction, isLoose: false });
  const purposes = variables.flatMap((variable, index) =>
    variable.kind === 'consent' ? [{ index, purpose: variable.purpose }] : [],
  );
  const sums = openPartSums(diagrams, [
    ...plan.ofLead.flatMap(sumsOfVerdict),
    ...plan.columns.flatMap(({ lead }) => lead),
  ]);
  const objection = variables.findIndex(({ kind }) => kind === 'objection');
  return {
    layoutOf: openLayouts(diagrams),
    movable: [...variables.entries()].flatMap(([index, variable]) => {
      const isRead = isOfAttribute(variable) && read.has(index);
      return isRead || (variable.kind === 'consent' && needed.has(variable.purpose)) ? [index] : [];
    }),
    question: columnsOf(new Set(purposes.map(({ purpose }) => purpose))).question,
    ends: new Map(asked.map((verdict) => [verdict.index, endsOf(scene, verdict)])),
    stand({ classes, events }) {
      if (classes[objection] === 1) return unscored(scene, classes);
      const given = purposes.filter(({ index }) => consentStates[classes[index] ?? 0] === 'given');
      const columns = columnsOf(new Set(given.map(({ purpose }) => purpose)));
      return standOf({ plan, sums, places: columns.places }, classes, columns.values(events));
    },
  };
}

function endsOf({ sides }: Scene, verdict: VerdictVariable): readonly (readonly number[])[] {
  const scoring = sides[verdict.side]?.scoring?.scoring;
  if (scoring === undefined) return [];
  const classOf = classOfVerdict(verdict, scoring);
  const edges = cutsOf(verdict, scoring).flatMap((cut) => [cut - 1, cut]);
  return verdict.classes.map((_, at) => edges.filter((points) => classOf(points) === at));
}

interface ColumnsGiven {
  readonly question: TimelineQuestion;
  readonly places: EventColumns;
  readonly values: (events: readonly PlannedEvent[]) => Replayed;
}

/** What events add, by the consents that are given. */
function openColumnsOf(
  scene: Scene,
  asked: Parameters<typeof eventColumns>[1],
): (given: ReadonlySet<string>) => ColumnsGiven {
  const known = new Map<string, ColumnsGiven>();
  return (given) => {
    const key = [...given].join(' ');
    const made = known.get(key) ?? columnsGiven(eventColumns(scene, asked, given));
    known.set(key, made);
    return made;
  };
}

function columnsGiven(places: EventColumns): ColumnsGiven {
  return { question: places.question, places, values: openReplay(places.question) };
}
