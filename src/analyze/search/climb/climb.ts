import { createRandom, type Random } from '../../../support/random.ts';
import { within } from '../../budget.ts';
import type { FoundLead } from '../../score/found-lead.ts';
import type { Scene } from '../../score/scene.ts';
import { simplest } from '../../score/shared-variables.ts';
import type { Asked } from '../ask.ts';
import type { Interest } from '../interest.ts';
import { openOtherwise } from './aim.ts';
import { type Climber, foundLeadOf } from './climber.ts';
import { differingLeads } from './differing-leads.ts';
import { openGoals } from './goals.ts';
import type { Ground } from './ground.ts';
import { type Climbed, oneClimb, spentByStep } from './one-climb.ts';
import { smaller } from './smaller.ts';
import { openStep } from './step.ts';
import type { Ways } from './ways.ts';

/** Looks for leads by climbing; what it found for one question it starts from for others. */
export interface Climbs {
  /** Leads for some of the questions. */
  readonly climb: (
    asked: Asked,
    questions: ReadonlySet<number>,
    rounds: Rounds,
  ) => ReadonlyMap<number, FoundLead>;
}

/** In a round is climbed once for each question that is open; the first ones are short. The last round is not climbed any more. */
export interface Rounds {
  readonly from: number;
  readonly to: number;
  /** By question classes of a lead from which it may not be far. */
  readonly nearby?: ReadonlyMap<number, ReadonlyMap<number, number>>;
}

export interface Limit {
  readonly mostEvents: number;
  readonly mostSteps: number;
}

/** With few events a lead is soon told, and mostly soon found. */
const [short, middling, long]: readonly [Limit, Limit, Limit] = [
  { mostEvents: 1, mostSteps: 400 },
  { mostEvents: 3, mostSteps: 800 },
  { mostEvents: 12, mostSteps: 1_500 },
];
/** Climbs of a round that may be as long as they can; most that find a lead are not. */
const mostClimbs = 10;
/** Leads from which others start. */
const mostStarts = 24;

/**
 * Leads that are found by changing one thing after the other as long as that comes nearer to what is asked. Where points
 * are many, most of what there is is found so; nothing is proved. It draws always the same numbers.
 */
export function openClimbs(scene: Scene, interest: Interest): Climbs {
  const random = createRandom(1);
  const simple = { classes: scene.space.costs.map(simplest), events: [] };
  const given = differingLeads(scene);
  const starts: Climber[] = [];

  function startOf(question: number, round: number, nearby: Rounds['nearby']): Climber {
    const classes = round % 2 === 1 ? nearby?.get(question) : undefined;
    if (classes !== undefined)
      return { ...simple, classes: simple.classes.map((at, index) => classes.get(index) ?? at) };
    const known = [...given, ...starts];
    return round % 3 !== 2 && known.length > 0 ? random.pick(known) : simple;
  }

  function climbRound(
    search: Search,
    questions: Iterable<number>,
    round: number,
    nearby: Rounds['nearby'],
  ): void {
    const limit = [short, middling][round] ?? long;
    for (const question of questions) {
      const start = startOf(question, round, nearby);
      const lead = search.lead(question, start, { ...limit, isOther: round % 4 !== 3 });
      if (lead !== undefined) starts.push(lead);
      if (starts.length > mostStarts) starts.shift();
    }
  }

  return {
    climb(asked, questions, { from, to, nearby }) {
      const found = new Map<number, FoundLead>();
      const steps = Math.min(questions.size + 2, mostClimbs) * (to - from) * long.mostSteps * spentByStep;
      within(() =>
        scene.budget.limited(steps, () => {
          const search = openSearch(scene, asked, questions, { interest, random, found });
          for (let round = from; round < to && search.isOpen(); round += 1)
            climbRound(search, questions, round, nearby);
        }),
      );
      return found;
    },
  };
}

interface SearchOptions {
  readonly interest: Interest;
  readonly random: Random;
  readonly found: Map<number, FoundLead>;
}

interface Search {
  readonly isOpen: () => boolean;
  /** Climbs once for a question that is open, and keeps the lead it comes to for all questions it answers. */
  readonly lead: (question: number, start: Climber, options: LeadOptions) => Climber | undefined;
}

interface LeadOptions extends Limit {
  /** Only among leads that have other points on each side, where events decide that. */
  readonly isOther: boolean;
}

function openSearch(
  scene: Scene,
  asked: Asked,
  open: ReadonlySet<number>,
  { interest, random, found }: SearchOptions,
): Search {
  const { ground, goalOf } = openGoals(scene, asked, open);
  const step = openStep(scene, ground, { random, interest });
  const otherwise = interest.signals.length > 0 ? openOtherwise(scene) : undefined;
  const isOpen = (question: number): boolean => !asked.enoughFor(question).some((other) => found.has(other));

  function climbed(
    question: number,
    from: Climber,
    { mostEvents, mostSteps, isOther }: LeadOptions,
  ): Climbed | undefined {
    const { ways, distanceOf, willDo } = goalOf(question);
    const start = startNear(ways, from, ground, { mostEvents, random });
    const another = (lead: Climber): Climber => step(lead, mostEvents);
    const distance = isOther ? (otherwise?.(distanceOf) ?? distanceOf) : distanceOf;
    return (
      start &&
      oneClimb(scene, ground, { start, step: another, mostSteps, distanceOf: distance, willDo, random })
    );
  }

  /** Without what it could do without. */
  function keep(lead: Climber, question: number): void {
    const small = smaller(scene, ground, lead, goalOf(question).willDo);
    const real = [small, lead]
      .map((each) => foundLeadOf(scene, each))
      .find((each) => asked.isReal(each, question));
    if (real !== undefined) found.set(question, real);
  }

  return {
    isOpen: () => [...open].some(isOpen),
    lead(question, from, { mostEvents, ...options }) {
      if (!isOpen(question)) return undefined;
      const allowed = Math.min(asked.restriction.mostEvents ?? mostEvents, mostEvents);
      const there = climbed(question, from, { ...options, mostEvents: allowed });
      if (there === undefined) return undefined;
      for (const other of open)
        if (isOpen(other) && goalOf(other).willDo(there.stand)) keep(there.lead, other);
      return found.has(question) ? there.lead : undefined;
    },
  };
}

/** A lead near another one that may come to a question, whatever its events and points are; nothing where none does. */
function startNear(
  ways: Ways,
  { classes, events }: Climber,
  { question: { signals } }: Ground,
  { mostEvents, random }: { readonly mostEvents: number; readonly random: Random },
): Climber | undefined {
  const way = ways.draw(classes, random);
  return (
    way && {
      classes: classes.map((at, index) => way.get(index) ?? at),
      events: events.filter(({ signal }) => signals.includes(signal)).slice(0, mostEvents),
    }
  );
}
