import type { EventsAsked } from '../recorded-fact.ts';
import { audiences, type FieldType } from './lead-field.ts';
import type { StoredFact } from './stored-fact.ts';
import type { Workbench } from './workbench.ts';

/** API name of the field that stores the fact; the field is added when it is asked for the first time. */
export function factField(workbench: Workbench, fact: StoredFact): string {
  const words = nameWords(fact);
  return workbench.add({
    name: workbench.fieldName(`fact/${JSON.stringify(fact)}`, words),
    label: words.join(' ').replaceAll('-', ' '),
    description: contract(fact),
    type: typeOf(fact),
    holds: { of: 'fact', fact },
    readers: audiences,
    editors: ['operations'],
  });
}

function typeOf(fact: StoredFact): FieldType {
  switch (fact.kind) {
    case 'count':
    case 'points':
      return { type: 'Number', scale: 0 };
    default:
      return { type: 'DateTime' };
  }
}

function nameWords(fact: StoredFact): readonly string[] {
  switch (fact.kind) {
    case 'newest':
      return [fact.k === 1 ? 'last' : `newest-${fact.k}`, ...eventWords(fact)];
    case 'first':
      return ['first', ...eventWords(fact)];
    case 'kept':
      return [`kept-${fact.k}`, fact.rule.rule];
    case 'count':
      return ['count', fact.rule.rule, ...(fact.fromDay === 0 ? [] : [`from-day-${fact.fromDay}`])];
    case 'points':
      return ['stored-points', fact.rule.rule];
    default:
      return fact satisfies never;
  }
}

function eventWords({ signals, where }: EventsAsked): readonly string[] {
  return [...signals, ...where.flatMap((filter) => filter.values)].map((word) =>
    word.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, ''),
  );
}

/** What the writer of the field has to put there. */
function contract(fact: StoredFact): string {
  const keeping = 'Blank under an objection. Written at every event, change of consent and reset.';
  const nightly = 'Written at every event, change of consent and reset, and at least once in 24 hours.';
  switch (fact.kind) {
    case 'newest': {
      const which = fact.k === 1 ? 'the newest' : `the newest but ${fact.k - 1}`;
      return `Instant of ${which} of ${events(fact)}. ${keeping}`;
    }
    case 'first':
      return `Instant of the first ever of ${events(fact)}; blank when it lies before a reset. ${keeping}`;
    case 'kept':
      return `Instant of number ${fact.k}, from the newest, of the counted events of rule ${fact.rule.rule}: ${counted(fact)}. ${keeping}`;
    case 'count': {
      const ages =
        fact.toDay === undefined
          ? `${fact.fromDay} days or older`
          : `from ${fact.fromDay} to below ${fact.toDay} whole days old`;
      return `Number of counted events of rule ${fact.rule.rule}, ${ages}: ${counted(fact)}. ${nightly}`;
    }
    case 'points':
      return `Points of rule ${fact.rule.rule} as leadpact last scored them. ${nightly}`;
    default:
      return fact satisfies never;
  }
}

function counted(fact: StoredFact & { kind: 'kept' | 'count' }): string {
  const distinct = fact.distinctBy === undefined ? '' : `, the newest per ${fact.distinctBy}`;
  const max =
    fact.max === undefined
      ? ''
      : `, at most ${fact.max.n} per ${fact.max.perDays} days from newest to oldest`;
  return `${events(fact)}${distinct}${max}`;
}

function events({ signals, where }: EventsAsked): string {
  const filters = where.map(({ property, values }) => ` with ${property} ${values.join(' or ')}`);
  return `the selected events ${signals.join(', ')}${filters.join(' and')} (consent given, no bot, nobody of our own, not before a reset)`;
}
