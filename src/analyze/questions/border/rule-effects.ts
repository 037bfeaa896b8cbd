import type { Scoring } from '../../../model/scoring.ts';
import { createRandom, seedOf } from '../../../support/random.ts';
import { within } from '../../budget.ts';
import { groupPointsOf } from '../group-points.ts';
import type { RuleInPlace } from '../scoring-part.ts';
import type { Study } from '../study.ts';
import { fitCuts } from './borders.ts';
import { openEffectClimb, patient } from './effect-climb.ts';
import { openEffectLook } from './effect-look.ts';
import { openLeadsAtBorder } from './leads-at-border.ts';
import { openShownAtBorder } from './shown-at-border.ts';
import { openShownLeads } from './shown-leads.ts';
import { startingLeadsOf } from './starting-leads.ts';

/** What all of it may take together, in steps of the budget. */
const mostSpent = 8_000_000;
/** How long the climbs of each round are. */
const rounds: readonly number[] = [10, 20, 40, 80, 160, 160, 320];

export interface RuleEffects {
  /** The evaluator confirmed a lead that is decided otherwise without the rule. */
  readonly confirmed: ReadonlySet<RuleInPlace>;
  /** The bounds of its group hide the rule from every lead, so it decides nothing: that is proved. */
  readonly hidden: ReadonlySet<RuleInPlace>;
}

/** What is soon found out about rules; those that are neither may decide something or not. */
export function ruleEffects(study: Study, scoring: Scoring, places: readonly RuleInPlace[]): RuleEffects {
  const [confirmed, hidden] = [new Set<RuleInPlace>(), new Set<RuleInPlace>()];
  within(() =>
    study.scene.budget.limited(mostSpent, () => {
      findEffects({ study, scoring, places, confirmed, hidden });
    }),
  );
  return { confirmed, hidden };
}

interface Finding {
  readonly study: Study;
  readonly scoring: Scoring;
  readonly places: readonly RuleInPlace[];
  readonly confirmed: Set<RuleInPlace>;
  readonly hidden: Set<RuleInPlace>;
}

/** First leads just at a border, then climbs to one. A lead that is found is looked at for all rules that are open. */
function findEffects({ study, scoring, places, confirmed, hidden }: Finding): void {
  const side = study.scene.sides[0]?.scoring;
  const points = groupPointsOf(study);
  if (side === undefined || points === undefined) throw new Error('only a scoring has rules');
  const isOpen = (place: RuleInPlace): boolean => !confirmed.has(place) && !hidden.has(place);
  for (const place of places.filter(points.isHidden)) hidden.add(place);

  const random = createRandom(seedOf('leads near borders'));
  const starts = startingLeadsOf(study);
  const shown = openShownLeads(study, side, points);
  const look = openEffectLook(study, scoring);
  const waysOf = openLeadsAtBorder(study, side, { points, cuts: fitCuts(study.agreement, scoring) });
  const atBorder = openShownAtBorder(study, look, { waysOf, bases: starts.plain });
  const climb = openEffectClimb(study, look, { points, shown, starts, random });

  const find = (place: RuleInPlace, search: typeof atBorder): void => {
    // Another rule's lead may have shown it meanwhile.
    const lead = isOpen(place) ? search(place) : undefined;
    if (lead === undefined) return;
    for (const each of look.decidingAbout(lead, places.filter(isOpen))) confirmed.add(each);
    climb.startFrom(lead);
  };
  const climbFor = (place: RuleInPlace, mostSteps: number): void => {
    if (mostSteps >= patient && isOpen(place) && shown.isHidden(place)) hidden.add(place);
    else find(place, (each) => climb.leadFor(each, mostSteps));
  };
  for (const place of places.filter(({ dimension }) => dimension.id === 'fit')) find(place, atBorder);
  for (const mostSteps of rounds) for (const place of places) climbFor(place, mostSteps);
}
