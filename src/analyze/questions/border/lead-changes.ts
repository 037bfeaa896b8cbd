import type { Dimension, Group, ScoringRule } from '../../../model/scoring.ts';
import type { Random } from '../../../support/random.ts';
import { cheapest } from '../../diagram/cheapest.ts';
import type { Node } from '../../diagram/diagrams.ts';
import type { DrawnLead } from '../../witness/drawn-lead.ts';
import { choicesOf, rulesOf } from '../scoring-part.ts';
import type { Study } from '../study.ts';
import { type Change, changeTo } from './changed-lead.ts';
import { eventsFor } from './events-for.ts';

/** Rules of a dimension, and some of them that matter more. */
export interface Beside {
  readonly dimension: Dimension;
  readonly group: Group;
}

export interface LeadChanges {
  /** A lead that is likely to have points of a rule. */
  readonly withRule: (lead: DrawnLead, rule: ScoringRule, random: Random) => DrawnLead;
  /** Something else about a lead, mostly what these rules look at. */
  readonly another: (lead: DrawnLead, beside: Beside | undefined, random: Random) => DrawnLead;
  /** The lead with each of the values that one attribute may have; no lead where no attribute counts. */
  readonly eachValue: (lead: DrawnLead, random: Random) => readonly DrawnLead[];
}

export function openLeadChanges(study: Study): LeadChanges {
  const { space, scoring } = study;
  const places = scoring === undefined ? [] : rulesOf(scoring);
  const ways = new Map<ScoringRule, Ways>();
  const all = places.map(({ rule }) => rule);
  const ofDimension = new Map(
    scoring?.dimensions.map((each) => [each, each.groups.flatMap(({ rules }) => rules)]),
  );
  const values = space.variables
    .map((_, index) => valueChanges(study, index))
    .filter(({ length }) => length > 0);

  function waysOf(rule: ScoringRule): Ways {
    const known = ways.get(rule) ?? openWays(study, rule);
    ways.set(rule, known);
    return known;
  }

  function rulesNear({ dimension, group }: Beside, random: Random): readonly ScoringRule[] {
    if (random.chance(1, 3)) return group.rules;
    return random.chance(4, 5) ? (ofDimension.get(dimension) ?? all) : all;
  }

  function withRule(lead: DrawnLead, rule: ScoringRule, random: Random): DrawnLead {
    if (rule.kind === 'event' || rule.kind === 'inactivity')
      return { ...lead, events: [...lead.events, ...eventsFor(rule, random)] };
    const { to } = waysOf(rule);
    return to.length === 0 ? lead : random.pick(to)(lead);
  }

  function withoutPoints(lead: DrawnLead, rule: ScoringRule, random: Random): DrawnLead {
    if (rule.kind === 'event' || rule.kind === 'inactivity') return otherEvents(lead, random);
    const { from } = waysOf(rule);
    return from.length === 0 ? lead : random.pick(from)(lead);
  }

  return {
    withRule,
    eachValue: (lead, random) =>
      values.length === 0 ? [] : random.pick(values).map((change) => change(lead)),
    another(lead, beside, random) {
      const rule = random.pick(beside === undefined ? all : rulesNear(beside, random));
      const isOfLead = rule.kind === 'attribute' || rule.kind === 'exclusive';
      if (isOfLead && values.length > 0 && random.chance(1, 3)) return random.pick(random.pick(values))(lead);
      return random.chance(1, 2) ? withRule(lead, rule, random) : withoutPoints(lead, rule, random);
    },
  };
}

/** By class of an attribute, what makes a lead have it. */
function valueChanges(study: Study, index: number): readonly Change[] {
  const variable = study.space.variables[index];
  if (variable?.kind !== 'value' && variable?.kind !== 'member') return [];
  return variable.classes.map((_, at) => changeTo(study, { classes: new Map([[index, at]]) }));
}

/** What makes a rule about the lead itself hold, by choice, and what makes it hold no more. */
interface Ways {
  readonly to: readonly Change[];
  readonly from: readonly Change[];
}

function openWays(study: Study, rule: ScoringRule): Ways {
  const { space } = study;
  const { both, not, either } = space.diagrams;
  let earlier: Node = 0;
  const [to, from]: [Change[], Change[]] = [[], []];
  for (const { when } of choicesOf(rule)) {
    const holds = space.nodeOf(when);
    const way = wayTo(study, [space.possible, holds, not(earlier)].reduce(both, 1));
    const away = wayTo(study, both(space.possible, not(holds)));
    if (way !== undefined) to.push(way);
    if (away !== undefined) from.push(away);
    earlier = either(earlier, holds);
  }
  return { to, from };
}

/** What makes of a lead one that a diagram says yes to; nothing where none is. */
export function wayTo(study: Study, node: Node): Change | undefined {
  const path = cheapest(study.space.diagrams, node, study.space.costs).get(1);
  return path && changeTo(study, path);
}

function otherEvents(lead: DrawnLead, random: Random): DrawnLead {
  const { events } = lead;
  if (events.length === 0) return lead;
  const place = random.below(events.length);
  const [event] = events.slice(place);
  if (event === undefined || random.chance(1, 2)) return { ...lead, events: events.toSpliced(place, 1) };
  const ageDays = random.chance(1, 2) ? 0 : random.below(120);
  return { ...lead, events: events.with(place, { ...event, ageDays }) };
}
