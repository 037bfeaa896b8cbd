import type { Scoring } from '../../../model/scoring.ts';
import { createRandom, seedOf } from '../../../support/random.ts';
import { within } from '../../budget.ts';
import type { DrawnLead } from '../../witness/drawn-lead.ts';
import { openGroupPoints } from '../group-points.ts';
import type { RuleInPlace } from '../scoring-part.ts';
import type { Study } from '../study.ts';
import { bordersOf, openNearness } from './borders.ts';
import { type Change, changeTo } from './changed-lead.ts';
import { climbToBorder } from './climb-to-border.ts';
import { openLeadChanges } from './lead-changes.ts';
import { isPossible, openRuleEffect } from './rule-effect.ts';
import { startingLeads } from './starting-leads.ts';
import { openSum, type Sums } from './sums.ts';
import { openScales, type WeighedLead } from './weighed-lead.ts';

/** What all climbs may take together, in steps of the budget per rule. */
const spentPerRule = 100_000;
/** How long the climbs of each round are. */
const rounds: readonly number[] = [10, 20, 40, 80, 160, 160, 320, 320, 640];
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
  const { budget } = study.scene;
  const [confirmed, hidden] = [new Set<RuleInPlace>(), new Set<RuleInPlace>()];
  const ways = new Map<RuleInPlace, Change>();
  const isOpen = (place: RuleInPlace): boolean => !confirmed.has(place) && !hidden.has(place);
  within(() =>
    budget.limited(places.length * spentPerRule, () => {
      for (const { place, way } of hiddenRules(study, places))
        if (way === undefined) hidden.add(place);
        else ways.set(place, way);
      const climb = openClimb(study, scoring);
      const climbRound = (mostSteps: number): void => {
        for (const place of places) {
          if (!isOpen(place)) continue;
          const options = { mostSteps, open: places.filter(isOpen), way: ways.get(place) };
          for (const each of climb(place, options)) confirmed.add(each);
        }
      };
      rounds.forEach(climbRound);
    }),
  );
  return { confirmed, hidden };
}

/** Of rules that bounds may hide, what makes of a lead one that those of the group do not hide it from; nothing: none is. */
function* hiddenRules(
  study: Study,
  places: readonly RuleInPlace[],
): Generator<{ readonly place: RuleInPlace; readonly way?: Change }> {
  const sums = study.scene.sides[0]?.scoring?.sums;
  if (sums === undefined) return;
  const points = openGroupPoints(study, sums);
  for (const place of places) {
    if (points.isHidden(place)) yield { place };
    else {
      const path = points.leastShown(place);
      if (path !== undefined) yield { place, way: changeTo(study, path) };
    }
  }
}

interface ClimbOptions {
  readonly mostSteps: number;
  /** Rules to look at, too, when there is a lead. */
  readonly open: readonly RuleInPlace[];
  /** To a lead that the rule gives points; absent = what looks like one. */
  readonly way: Change | undefined;
}

/** Climbs once for a rule; the rules that decide about the lead it comes to. */
type EffectClimb = (place: RuleInPlace, options: ClimbOptions) => readonly RuleInPlace[];

function openClimb(study: Study, scoring: Scoring): EffectClimb {
  const { agreement, scene } = study;
  const { budget } = scene;
  const random = createRandom(seedOf('leads near borders'));
  const changes = openLeadChanges(study);
  const scales = openScales(agreement, scoring);
  const sum = openSum(scoring);
  const borders = bordersOf(agreement, scoring);
  const hasEffect = openRuleEffect(agreement, scoring);
  const { plain, low } = startingLeads(study, random);
  const starts: DrawnLead[] = [];
  const both = (lead: WeighedLead, place: RuleInPlace): readonly [Sums, Sums] => [
    sum.of(lead),
    sum.of(lead, place),
  ];

  function decides(lead: WeighedLead, place: RuleInPlace): boolean {
    budget.spend(spentByLook);
    return isPossible(agreement, lead) && hasEffect(lead, place);
  }

  return (place, { mostSteps, open, way }) => {
    const near = openNearness(borders, sum.levels, mostLooks);
    const from = random.pick(starts.length === 0 ? [plain, low] : [plain, low, starts]);
    const start = random.pick(from);
    const lead = climbToBorder(
      { scales, changes, random, budget },
      {
        start: way?.(start) ?? changes.withRule(start, place.rule, random),
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
    const isNear = (each: RuleInPlace): boolean => others.distance(...both(anew, each)) === 0;
    return open.filter((each) => each === place || (isNear(each) && decides(anew, each)));
  };
}
