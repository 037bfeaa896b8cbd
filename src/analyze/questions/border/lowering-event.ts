import { rankOf } from '../../../evaluate/journey/stage-order.ts';
import type { Sample } from '../../../model/sample.ts';
import type { Scoring, ScoringRule } from '../../../model/scoring.ts';
import { createRandom, seedOf } from '../../../support/random.ts';
import { within } from '../../budget.ts';
import type { Node } from '../../diagram/diagrams.ts';
import type { Variable } from '../../space/variable.ts';
import { realLead } from '../../witness/real-lead.ts';
import { type Standing, standingOf } from '../../witness/standing.ts';
import { type Claim, type Witness, witnessOf } from '../../witness/witness.ts';
import type { Study } from '../study.ts';
import { openNearness, stageBordersOf } from './borders.ts';
import { climbToBorder } from './climb-to-border.ts';
import { openLeadChanges } from './lead-changes.ts';
import { asMany, type NextEvent, oneOf, withEvents, withNext } from './next-event.ts';
import { startingLeadsOf } from './starting-leads.ts';
import { openSum, type Sums } from './sums.ts';
import { openScales, type WeighedLead } from './weighed-lead.ts';

/** A lead and the stages it comes to as it is and with one more event. */
export interface Lowered {
  readonly witness: Witness;
  readonly before: string;
  readonly after: string;
}

/** A question with whose answer leads come to an earlier stage, and the leads that are about to. */
export interface StageFall {
  readonly variable: Variable;
  /** Yes for them, by the stage in which they were recorded. */
  readonly leads: readonly { readonly holds: Node; readonly recorded: string }[];
}

/** Looks for a lead that one more event of a signal moves to an earlier stage; that none is found proves nothing. */
export type Lowering = (signal: string, suspects: Suspects) => Lowered | undefined;

/** What may move leads back. */
export interface Suspects {
  readonly falls: readonly StageFall[];
  readonly rules: readonly ScoringRule[];
}

/** What looking may take for one signal, in steps of the budget. */
const spentPerSignal = 60_000;
/** How long the climbs are, one after the other; most start from a lead that some stage does not take. */
const climbs: readonly number[] = [10, 10, 10, 10, 10, 10, 20, 20, 20, 20, 20, 20, 40, 40, 80, 160];

export function openLowering(study: Study): Lowering {
  const { scoring } = study;
  const { budget } = study.scene;
  let climb: EventClimb | undefined;
  return (signal, { falls, rules }) => {
    let found: Lowered | undefined;
    within(() =>
      budget.limited(spentPerSignal, () => {
        found = byTest(study, signal, falls);
      }),
    );
    if (found !== undefined || scoring === undefined) return found;
    climb ??= openEventClimb(study, scoring);
    const climbFor = climb;
    within(() =>
      budget.limited(spentPerSignal, () => {
        found = climbFor(signal, rules);
      }),
    );
    return found;
  };
}

/** A lead of which one more event makes a test hold that some stage must not have. */
function byTest(study: Study, signal: string, falls: readonly StageFall[]): Lowered | undefined {
  const event = { signal, properties: {} };
  for (const { variable, leads } of falls) {
    if (variable.kind !== 'signal') continue;
    for (const lead of leads) {
      const answer = study.search.anyLead({ ...lead, confirms: claimOf(event) });
      if (answer.answer === 'refuted') return loweredBy(study, answer.witness, event);
    }
  }
  return undefined;
}

type EventClimb = (signal: string, rules: readonly ScoringRule[]) => Lowered | undefined;

/** Climbs to leads of which points decide, with one more event and without it. */
function openEventClimb(study: Study, scoring: Scoring): EventClimb {
  const { agreement, scene } = study;
  const { budget } = scene;
  const random = createRandom(seedOf('one more event'));
  const changes = openLeadChanges(study);
  const scales = openScales(agreement, scoring);
  const sum = openSum(scoring);
  const borders = stageBordersOf(agreement, scoring);
  const { plain, low } = startingLeadsOf(study);

  function climbFor(signal: string, rule: ScoringRule, mostSteps: number): Lowered | undefined {
    const near = openNearness(borders, sum.levels, 2);
    const event = oneOf(signal, rule, random);
    const any = random.pick(random.pick([plain, low]));
    const start = rule.kind === 'event' && random.chance(1, 2) ? changes.withRule(any, rule, random) : any;
    const both = (lead: WeighedLead): readonly [Sums, Sums] => [
      sum.of(lead),
      sum.of(scales.weigh(withEvents(lead.drawn, [event]), lead)),
    ];
    let witness: Witness | undefined;
    climbToBorder(
      { scales, changes, random, budget },
      {
        start: withEvents(start, asMany(signal, rule, random)),
        mostSteps,
        slack: 8 * 10 ** scoring.scale,
        distanceOf: (lead) => near.distance(...both(lead)),
        willDo({ drawn, moment }) {
          budget.spend(spentByLook);
          const sample = realLead(agreement.lifecycle, drawn, moment.asOf);
          if (isLowered(standingOf(agreement, sample), sample, event))
            witness = witnessOf([agreement], drawn, claimOf(event));
          else near.inVain(...both(scales.weigh(drawn)));
          return witness !== undefined;
        },
      },
    );
    return witness && loweredBy(study, witness, event);
  }

  return (signal, rules) => {
    for (const mostSteps of climbs)
      for (const rule of rules) {
        const found = climbFor(signal, rule, mostSteps);
        if (found !== undefined) return found;
      }
    return undefined;
  };
}

/** What a look takes, in steps of the budget. */
const spentByLook = 500;

function claimOf(event: NextEvent): Claim {
  return ([standing], lead) => standing !== undefined && isLowered(standing, lead, event);
}

function isLowered(standing: Standing, lead: Sample, event: NextEvent): boolean {
  const { lifecycle } = standing.agreement;
  const next = standingOf(standing.agreement, withNext(lead, event));
  return rankOf(lifecycle, next.row.stage) < rankOf(lifecycle, standing.row.stage);
}

function loweredBy({ agreement }: Study, witness: Witness, event: NextEvent): Lowered {
  const { sample, standings } = witness;
  const before = standings[0]?.row.stage ?? '';
  return { witness, before, after: standingOf(agreement, withNext(sample, event)).row.stage };
}
