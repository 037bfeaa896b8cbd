import type { Counting, EventsAsked } from '../../../src/compile/recorded-fact.ts';
import type { StoredFact } from '../../../src/compile/salesforce/stored-fact.ts';
import { historyOf } from '../../../src/evaluate/history.ts';
import { momentAt } from '../../../src/evaluate/moment.ts';
import { scoreAt } from '../../../src/evaluate/score/score.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
import type { Happening } from '../../../src/model/sample.ts';
import type { RandomLead } from './random-lead.ts';

type Signal = Happening & { readonly what: 'signal' };

const dayMs = 86_400_000;

/**
 * What the writer of a stored fact puts into its field, from the description of the field and the raw timeline;
 * null = blank. Instants are milliseconds.
 */
export function storedFactValue(agreement: Agreement, random: RandomLead, fact: StoredFact): number | null {
  switch (fact.kind) {
    case 'newest':
      return visible(agreement, random, fact)[fact.k - 1]?.at ?? null;
    case 'first': {
      const first = passing(agreement, random, fact).at(-1);
      return first === undefined || isHidden(random, first) ? null : firstAt(agreement, random, fact);
    }
    case 'kept':
      return kept(agreement, random, fact)[fact.k - 1]?.at ?? null;
    case 'count': {
      const { fromDay, toDay = Number.POSITIVE_INFINITY } = fact;
      const ages = kept(agreement, random, fact).map(({ at }) => Math.floor((random.writtenAt - at) / dayMs));
      return ages.filter((age) => age >= fromDay && age < toDay).length;
    }
    case 'points': {
      const scoring = agreement.scorings[fact.rule.scoring];
      const moment = momentAt(agreement, historyOf(random.lead), random.writtenAt, random.resetAt);
      const lines = (scoring && scoreAt(scoring, moment)?.lines) ?? [];
      const { dimension, group, rule } = fact.rule;
      return (
        lines.find((line) => line.dimension === dimension && line.group === group && line.rule === rule)
          ?.points ?? 0
      );
    }
  }
}

/** At one instant the lower id came first. */
function firstAt(agreement: Agreement, random: RandomLead, asked: EventsAsked): number {
  return Math.min(...passing(agreement, random, asked).map(({ at }) => at));
}

/** Newest first, at one instant the lower id first; none under an objection. */
function passing(agreement: Agreement, { asOf, lead }: RandomLead, asked: EventsAsked): readonly Signal[] {
  if (lead.timeline.some(({ at, what }) => what === 'objection' && at <= asOf)) return [];
  return lead.timeline
    .filter((fact) => fact.what === 'signal')
    .filter(({ bot, internal }) => !bot && !internal)
    .filter(({ signal }) => asked.signals.includes(signal) && isConsented(agreement, lead.timeline, signal))
    .filter(({ properties }) =>
      asked.where.every(({ property, values }) => values.includes(properties[property] ?? '')),
    )
    .toSorted((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));
}

function isConsented(agreement: Agreement, timeline: readonly Happening[], signal: string): boolean {
  const purpose = agreement.signals[signal]?.consent;
  return (
    purpose === undefined ||
    timeline.some((fact) => fact.what === 'consent' && fact.purpose === purpose && fact.state === 'given')
  );
}

function visible(agreement: Agreement, random: RandomLead, asked: EventsAsked): readonly Signal[] {
  return passing(agreement, random, asked).filter((event) => !isHidden(random, event));
}

function isHidden({ resetAt }: RandomLead, { at }: { readonly at: number }): boolean {
  return resetAt !== undefined && at <= resetAt;
}

function kept(agreement: Agreement, random: RandomLead, counting: Counting): readonly Signal[] {
  const { distinctBy, max } = counting;
  const seen = new Set<string>();
  const distinct = visible(agreement, random, counting).filter(({ properties }) => {
    if (distinctBy === undefined) return true;
    const value = properties[distinctBy] ?? '';
    if (value === '' || seen.has(value)) return false;
    seen.add(value);
    return true;
  });
  if (max === undefined) return distinct;
  const result: Signal[] = [];
  for (const event of distinct) {
    const near = result.filter(({ at }) => at - event.at < max.perDays * dayMs);
    if (near.length < max.n) result.push(event);
  }
  return result;
}
