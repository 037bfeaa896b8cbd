import { mostPointsOf } from '../../../evaluate/score/attainable-fit.ts';
import { keptWith } from '../../../support/kept.ts';
import { createRandom, type Random, seedOf } from '../../../support/random.ts';
import { reachedOfRecorded, withReached } from '../../decision/reached.ts';
import type { Node } from '../../diagram/diagrams.ts';
import type { DrawnLead } from '../../witness/drawn-lead.ts';
import { witnessDay } from '../../witness/witness-instant.ts';
import { groupPointsOf } from '../group-points.ts';
import { beforeHandoff } from '../route-query.ts';
import { rulesOf } from '../scoring-part.ts';
import type { Study } from '../study.ts';
import { type Change, changeTo } from './changed-lead.ts';
import { eventsFor } from './events-for.ts';
import { wayTo } from './lead-changes.ts';

/** Leads from which others are looked for. */
export interface StartingLeads {
  /** Of whom hardly anything is known, or everything. */
  readonly plain: readonly DrawnLead[];
  /** With few points: where points are many they hide each other. */
  readonly low: readonly DrawnLead[];
}

/** So many rules that events give points. */
const mostActs = 3;

/** The same for all questions about an agreement. */
export const startingLeadsOf: (study: Study) => StartingLeads = keptWith(startingLeads);

/** Each also with all that the entry of a stage asks for but points, and with a few things done that give points. */
function startingLeads(study: Study): StartingLeads {
  const { agreement, space } = study;
  const random = createRandom(seedOf('starting leads'));
  const given = Object.keys(agreement.consentPurposes).map((purpose) => [purpose, 'given'] as const);
  const simple: DrawnLead = {
    ...space.valuesOf(new Map(), witnessDay(agreement)),
    consents: new Map(given),
    reached: new Set(),
    events: [],
    recordedStage: beforeHandoff(study).id,
  };
  const entries = entryChanges(study);
  const varied = (lead: DrawnLead): readonly DrawnLead[] => {
    const still = [lead, ...entries.map((change) => change(lead))];
    return [...still, ...still.map((each) => active(study, each, random))];
  };
  const all = changeTo(study, { classes: knownClasses(study) })(simple);
  return { plain: [simple, all].flatMap(varied), low: varied(lowLead(study, simple)) };
}

function active({ scoring }: Study, lead: DrawnLead, random: Random): DrawnLead {
  const rules = (scoring === undefined ? [] : rulesOf(scoring)).flatMap(({ rule }) =>
    rule.kind === 'event' && mostPointsOf(rule) > 0 ? [rule] : [],
  );
  if (rules.length === 0) return lead;
  const acts = Array.from({ length: mostActs }, () => eventsFor(random.pick(rules), random));
  return { ...lead, events: [...lead.events, ...acts.flat()] };
}

function lowLead(study: Study, lead: DrawnLead): DrawnLead {
  const points = groupPointsOf(study);
  const groups = study.scoring?.dimensions.flatMap((dimension) => dimension.groups) ?? [];
  return groups.reduce((low, group) => {
    const path = points?.least(group);
    return path === undefined ? low : changeTo(study, path)(low);
  }, lead);
}

/** What makes of a lead one that may enter a stage, by stage. */
function entryChanges(study: Study): readonly Change[] {
  return entering(study).flatMap((node) => wayTo(study, node) ?? []);
}

/** By stage that leads come to by themselves: yes for those of whom its entry asks no more than points. */
export function entering(study: Study): readonly Node[] {
  const { space, decisions } = study;
  const { lifecycle } = study.agreement;
  const { both, not } = space.diagrams;
  const reached = reachedOfRecorded(lifecycle, beforeHandoff(study));
  const stages = lifecycle.stages.filter(({ entry }) => entry.automatic);
  return stages.map((stage) => {
    const { gate, fields, require, fastTrack } = decisions.entryOf(stage);
    const asked: readonly Node[] = [space.possible, not(gate), fields, require, not(fastTrack)];
    return withReached(space, asked.reduce(both, 1), reached);
  });
}

/** The cheapest class with a value of every attribute that has one. */
function knownClasses({ space }: Study): ReadonlyMap<number, number> {
  const known = space.variables.flatMap((variable, index) => {
    if (variable.kind !== 'value') return [];
    const there = [...variable.classes.keys()].filter((at) => variable.values[at] !== undefined);
    const [first] = there.sort((left, right) => costAt(variable, left) - costAt(variable, right));
    return first === undefined ? [] : [[index, first] as const];
  });
  return new Map(known);
}

function costAt({ classes }: Study['space']['variables'][number], at: number): number {
  return classes[at]?.cost ?? 0;
}
