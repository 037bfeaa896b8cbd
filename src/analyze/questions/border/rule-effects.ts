import type { Scoring } from '../../../model/scoring.ts';
import { createRandom, seedOf } from '../../../support/random.ts';
import { within } from '../../budget.ts';
import type { DrawnLead } from '../../witness/drawn-lead.ts';
import { type GroupPoints, openGroupPoints } from '../group-points.ts';
import type { RuleInPlace } from '../scoring-part.ts';
import type { Study } from '../study.ts';
import { bordersOf, openNearness } from './borders.ts';
import { type Change, changeTo } from './changed-lead.ts';
import { climbToBorder } from './climb-to-border.ts';
import { openLeadChanges } from './lead-changes.ts';
import { isPossible, openRuleEffect } from './rule-effect.ts';
import { openShownLeads, type ShownLeads } from './shown-leads.ts';
import { startingLeads } from './starting-leads.ts';
import { openSum, type Sums } from './sums.ts';
import { openScales, type WeighedLead } from './weighed-lead.ts';

/** What all climbs may take together, in steps of the budget. */
const mostSpent = 8_000_000;
/** How long the climbs of each round are. */
const rounds: readonly number[] = [10, 20, 40, 80, 160, 160, 320, 320, 640, 640, 640];
/** From climbs of this length on it is worked out where to start. */
const patient = 80;
/** So often a border is looked at in a climb before it is left out. */
const mostLooks = 1;
/** What a look takes, in steps of the budget. */
const spentByLook = 500;
/** Leads from which others start, beside the first ones. */
const mostStarts = 32;

export interface RuleEffects {
  /** The evaluator confirmed a lead that is decided otherwise without the rule. */
  readonly confirmed: ReadonlySet<RuleInPlace>;
  /** The bounds of its group hide the rule from every lead, so it decides nothing: that is proved. */
  readonly hidden: ReadonlySet<RuleInPlace>;
}

/** What is soon found out about rules; those that are neither may decide something or not. */
export function ruleEffects(study: Study, scoring: Scoring, places: readonly RuleInPlace[]): RuleEffects {
  const { budget, sides } = study.scene;
  const side = sides[0]?.scoring;
  if (side === undefined) throw new Error('only a scoring has rules');
  const [confirmed, hidden] = [new Set<RuleInPlace>(), new Set<RuleInPlace>()];
  const isOpen = (place: RuleInPlace): boolean => !confirmed.has(place) && !hidden.has(place);
  const search = (): void => {
    const points = openGroupPoints(study, side.sums);
    for (const place of places.filter(points.isHidden)) hidden.add(place);
    const shown = openShownLeads(study, side, points);
    const climb = openClimb(study, scoring, { points, shown });
    const climbFor = (place: RuleInPlace, mostSteps: number): void => {
      // Another rule's lead may have shown it meanwhile.
      if (!isOpen(place)) return;
      if (mostSteps >= patient && shown.isHidden(place)) hidden.add(place);
      else for (const each of climb(place, mostSteps, places.filter(isOpen))) confirmed.add(each);
    };
    for (const mostSteps of rounds) for (const place of places) climbFor(place, mostSteps);
  };
  within(() => budget.limited(mostSpent, search));
  return { confirmed, hidden };
}

interface Shown {
  readonly points: GroupPoints;
  readonly shown: ShownLeads;
}

/** Climbs once for a rule; the rules of `open` that decide about the lead it comes to. */
type EffectClimb = (
  place: RuleInPlace,
  mostSteps: number,
  open: readonly RuleInPlace[],
) => readonly RuleInPlace[];

function openClimb(study: Study, scoring: Scoring, { points, shown }: Shown): EffectClimb {
  const { agreement, scene } = study;
  const { budget } = scene;
  const random = createRandom(seedOf('leads near borders'));
  const changes = openLeadChanges(study);
  const scales = openScales(agreement, scoring);
  const sum = openSum(scoring);
  const borders = bordersOf(agreement, scoring);
  const hasEffect = openRuleEffect(agreement, scoring);
  const { plain, low } = startingLeads(study, random, points);
  const ways = new Map<RuleInPlace, Change>();
  const starts: DrawnLead[] = [];
  const both = (lead: WeighedLead, place: RuleInPlace): readonly [Sums, Sums] => [
    sum.of(lead),
    sum.of(lead, place),
  ];

  /** To points of the rule that the bounds of its dimension and of its group do not hide, where that can be told. */
  function toShown(place: RuleInPlace): Change {
    const known = ways.get(place);
    if (known !== undefined) return known;
    const classes = shown.way(place);
    const path = classes === undefined ? points.leastShown(place) : { classes };
    const way: Change =
      path === undefined ? (lead) => changes.withRule(lead, place.rule, random) : changeTo(study, path);
    ways.set(place, way);
    return way;
  }

  function decides(lead: WeighedLead, place: RuleInPlace): boolean {
    budget.spend(spentByLook);
    return isPossible(agreement, lead) && hasEffect(lead, place);
  }

  return (place, mostSteps, open) => {
    const near = openNearness(borders, sum.levels, mostLooks);
    const from = random.pick(starts.length === 0 ? [plain, low] : [plain, low, starts]);
    const start = random.pick(from);
    const lead = climbToBorder(
      { scales, changes, random, budget },
      {
        start: mostSteps < patient ? changes.withRule(start, place.rule, random) : toShown(place)(start),
        mostSteps,
        beside: place,
        slack: 8 * 10 ** scoring.scale,
        distanceOf: (each) => near.distance(...both(each, place)),
        willDo(each) {
          // Weighed anew: what is claimed hangs on nothing that was kept from one step to the next.
          if (decides(scales.weigh(each.drawn), place)) return true;
          near.inVain(...both(each, place));
          return false;
        },
      },
    );
    if (lead === undefined) return [];
    starts.push(lead.drawn);
    if (starts.length > mostStarts) starts.shift();
    const anew = scales.weigh(lead.drawn);
    const others = openNearness(borders, sum.levels, mostLooks);
    const sums = sum.of(anew);
    const isNear = (each: RuleInPlace): boolean => others.distance(sums, sum.of(anew, each)) === 0;
    return open.filter((each) => each === place || (isNear(each) && decides(anew, each)));
  };
}
