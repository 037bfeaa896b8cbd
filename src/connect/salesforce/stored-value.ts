import type { EventsAsked, RulePath } from '../../compile/recorded-fact.ts';
import type { StoredFact } from '../../compile/salesforce/stored-fact.ts';
import type { UsableEvent } from '../../evaluate/moment.ts';
import { countEvents } from '../../evaluate/score/count-events.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { EventRule } from '../../model/scoring.ts';
import type { WitnessLead } from '../witness-lead.ts';

/** What the writer of a stored fact puts into its field: an instant in milliseconds or a number; null = blank. */
export function storedValue(agreement: Agreement, witness: WitnessLead, fact: StoredFact): number | null {
  const { events } = witness.moment;
  switch (fact.kind) {
    case 'newest':
      return asked(events, fact).filter(({ hidden }) => !hidden)[fact.k - 1]?.at ?? null;
    case 'first': {
      const first = asked(events, fact).at(-1);
      return first === undefined || first.hidden ? null : first.at;
    }
    case 'kept':
      return kept(agreement, witness, fact.rule)[fact.k - 1]?.at ?? null;
    case 'count': {
      const { fromDay, toDay = Number.POSITIVE_INFINITY } = fact;
      const counted = kept(agreement, witness, fact.rule);
      // A number that nothing ever gave reason to write is blank.
      if (counted.length === 0) return null;
      return counted.filter(({ age }) => age >= fromDay && age < toDay).length;
    }
    case 'points': {
      const { dimension, group, rule, scoring } = fact.rule;
      const lines = witness.scores.get(scoring)?.lines ?? [];
      const line = lines.find(
        (each) => each.dimension === dimension && each.group === group && each.rule === rule,
      );
      return line?.points ?? 0;
    }
  }
}

function asked(events: readonly UsableEvent[], { signals, where }: EventsAsked): readonly UsableEvent[] {
  return events.filter(
    ({ properties, signal }) =>
      signals.includes(signal) &&
      where.every(({ property, values }) => values.includes(properties[property] ?? '')),
  );
}

/** The events that a rule counts, however old. */
function kept(agreement: Agreement, { moment }: WitnessLead, path: RulePath): readonly UsableEvent[] {
  const rule = ruleAt(agreement, path);
  if (rule === undefined) return [];
  const { lookbackDays: _any, ...always } = rule;
  return countEvents(always, moment.events).used;
}

function ruleAt({ scorings }: Agreement, path: RulePath): EventRule | undefined {
  const dimension = scorings[path.scoring]?.dimensions.find(({ id }) => id === path.dimension);
  const group = dimension?.groups.find(({ id }) => id === path.group);
  const rule = group?.rules.find(({ id }) => id === path.rule);
  return rule?.kind === 'event' ? rule : undefined;
}
