import { cheapest } from '../../diagram/cheapest.ts';
import type { Node } from '../../diagram/diagrams.ts';
import { reachedOfRecorded, withReached } from '../../decision/reached.ts';
import type { DrawnLead } from '../../witness/drawn-lead.ts';
import { witnessDay } from '../../witness/witness-instant.ts';
import { beforeHandoff } from '../route-query.ts';
import type { Study } from '../study.ts';
import { changeTo } from './changed-lead.ts';

/**
 * Leads from which others are looked for: of whom hardly anything is known, of whom everything is, and for each stage one
 * that meets all that its entry asks for but points.
 */
export function startingLeads(study: Study): readonly [DrawnLead, ...DrawnLead[]] {
  const { agreement, space, decisions } = study;
  const { lifecycle } = agreement;
  const recorded = beforeHandoff(study);
  const given = Object.keys(agreement.consentPurposes).map((purpose) => [purpose, 'given'] as const);
  const simple: DrawnLead = {
    ...space.valuesOf(new Map(), witnessDay(agreement)),
    consents: new Map(given),
    reached: new Set(),
    events: [],
    recordedStage: recorded.id,
  };
  const { both, not } = space.diagrams;
  const reached = reachedOfRecorded(lifecycle, recorded);
  const entering = lifecycle.stages.filter(({ entry }) => entry.automatic);
  const atEntry = entering.flatMap((stage) => {
    const { gate, fields, require, fastTrack } = decisions.entryOf(stage);
    const asked: readonly Node[] = [space.possible, not(gate), fields, require, not(fastTrack)];
    const node = withReached(space, asked.reduce(both, 1), reached);
    const path = cheapest(space.diagrams, node, space.costs).get(1);
    return path === undefined ? [] : [changeTo(study, path)(simple)];
  });
  return [simple, changeTo(study, { classes: knownClasses(study) })(simple), ...atEntry];
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
