import { cheapest } from '../diagram/cheapest.ts';
import { drawnLeadOf } from '../search/drawn-lead-of.ts';
import type { PlannedEvent } from '../timeline/planned-event.ts';
import type { DrawnLead } from '../witness/drawn-lead.ts';
import { witnessDay } from '../witness/witness-instant.ts';
import { choicesOf, type RuleInPlace } from './scoring-part.ts';
import type { Study } from './study.ts';

/** A lead with as little changed as makes a rule count, in each way in which it can. */
export function leadsWithRule(study: Study, lead: DrawnLead, { rule }: RuleInPlace): readonly DrawnLead[] {
  if (rule.kind === 'event') {
    const wanted = rule.count.mode === 'atLeast' ? rule.count.n : 1;
    const event: PlannedEvent = {
      signal: rule.signals[0] ?? '',
      properties: Object.fromEntries(rule.where.map(({ property, values }) => [property, values[0] ?? ''])),
      ageDays: 0,
      olderByMs: 0,
      hidden: false,
    };
    return [{ ...lead, events: [...lead.events, ...Array.from({ length: wanted }, () => event)] }];
  }
  return choicesOf(rule).flatMap(({ when }) => withCondition(study, lead, study.space.nodeOf(when)));
}

/** What the cheapest lead of the condition has comes on top; sets keep the members they had. */
function withCondition({ space, agreement }: Study, lead: DrawnLead, node: number): readonly DrawnLead[] {
  const path = cheapest(space.diagrams, node, space.costs).get(1);
  if (path === undefined) return [];
  const found = { classes: path.classes, timeline: [], cost: path.cost };
  const { values } = drawnLeadOf(space, found, { today: witnessDay(agreement) });
  const asked = [...path.classes.keys()].flatMap((index) => {
    const variable = space.variables[index];
    return variable !== undefined && 'attribute' in variable ? [variable.attribute] : [];
  });
  const changed = Object.fromEntries(asked.map((id) => [id, values[id]]));
  return [{ ...lead, values: { ...lead.values, ...changed } }];
}
