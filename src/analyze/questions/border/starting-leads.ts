import { reachedOfRecorded, withReached } from '../../decision/reached.ts';
import type { Node } from '../../diagram/diagrams.ts';
import type { DrawnLead } from '../../witness/drawn-lead.ts';
import { witnessDay } from '../../witness/witness-instant.ts';
import { openGroupPoints } from '../group-points.ts';
import { beforeHandoff } from '../route-query.ts';
import type { Study } from '../study.ts';
import { type Change, changeTo } from './changed-lead.ts';
import { wayTo } from './lead-changes.ts';

/**
 * Leads from which others are looked for: of whom hardly anything is known, of whom everything is, and one with few points,
 * for where points are many they hide each other; and the same with all that the entry of a stage asks for but
 * points.
 */
export function startingLeads(study: Study): readonly [DrawnLead, ...DrawnLead[]] {
  const { agreement, space } = study;
  const given = Object.keys(agreement.consentPurposes).map((purpose) => [purpose, 'given'] as const);
  const simple: DrawnLead = {
    ...space.valuesOf(new Map(), witnessDay(agreement)),
    consents: new Map(given),
    reached: new Set(),
    events: [],
    recordedStage: beforeHandoff(study).id,
  };
  const own = [changeTo(study, { classes: knownClasses(study) })(simple), lowLead(study, simple)];
  const entries = entryChanges(study);
  return [simple, ...own, ...[simple, ...own].flatMap((lead) => entries.map((change) => change(lead)))];
}

function lowLead(study: Study, lead: DrawnLead): DrawnLead {
  const sums = study.scene.sides[0]?.scoring?.sums;
  if (sums === undefined) return lead;
  const points = openGroupPoints(study, sums);
  const groups = study.scoring?.dimensions.flatMap((dimension) => dimension.groups) ?? [];
  return groups.reduce((low, group) => {
    const path = points.least(group);
    return path === undefined ? low : changeTo(study, path)(low);
  }, lead);
}

/** What makes of a lead one that may enter a stage, by stage. */
function entryChanges(study: Study): readonly Change[] {
  const { space, decisions } = study;
  const { lifecycle } = study.agreement;
  const { both, not } = space.diagrams;
  const reached = reachedOfRecorded(lifecycle, beforeHandoff(study));
  const entering = lifecycle.stages.filter(({ entry }) => entry.automatic);
  return entering.flatMap((stage) => {
    const { gate, fields, require, fastTrack } = decisions.entryOf(stage);
    const asked: readonly Node[] = [space.possible, not(gate), fields, require, not(fastTrack)];
    return wayTo(study, withReached(space, asked.reduce(both, 1), reached)) ?? [];
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
