import type { Happening } from '../../model/sample.ts';
import type { Instant } from '../../support/instant.ts';
import { knownFrom, type Lead } from '../lead.ts';
import type { Action } from './act.ts';

/** The instants at which facts about a lead become known up to asOf, rising, each with what people did then. */
export type Agenda = readonly { readonly at: Instant; readonly actions: readonly Action[] }[];

/** A lead of which only its values are known is decided once, at asOf. */
export function agendaOf(lead: Lead, asOf: Instant): Agenda {
  const actions = new Map<Instant, Action[]>();
  for (const happening of lead.timeline) {
    const at = knownFrom(happening);
    const sofar = actions.get(at) ?? [];
    if (isAction(happening)) sofar.push(happening);
    if (at <= asOf) actions.set(at, sofar);
  }
  if (actions.size === 0) return [{ at: asOf, actions: [] }];
  return [...actions].map(([at, done]) => ({ at, actions: done })).sort((left, right) => left.at - right.at);
}

function isAction(happening: Happening): happening is Action {
  const { what } = happening;
  return what === 'move' || what === 'accept' || what === 'dispose' || what === 'correct';
}
