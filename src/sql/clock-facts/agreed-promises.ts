import { clockDefinitionOf, clockSurroundingsOf } from '../../evaluate/clock/sla-clock.ts';
import type { Agreement } from '../../model/agreement.ts';
import { type ClockPromises, farthestSince } from '../clocks/clock-promises.ts';
import type { QueryOptions } from '../statement.ts';
import { handoffWindow, windowDefinition } from './handoff-window.ts';

/** What all clocks of an agreement promise, the window of the handoff among them. */
export function clockPromises(
  agreement: Agreement,
  { asOf, dialect, factsFrom }: QueryOptions,
): ClockPromises {
  const slas = Object.values(agreement.slas).map((sla) => [sla.id, clockDefinitionOf(sla)] as const);
  return {
    ...clockSurroundingsOf(agreement),
    dialect,
    asOf,
    ...(factsFrom !== undefined && { since: Math.max(factsFrom - margin, farthestSince(asOf)) }),
    slas: { ...Object.fromEntries(slas), [handoffWindow]: windowDefinition(agreement) },
  };
}

/** What agreements work out from facts, such as the day on which a wait began, lies less than a year before them. */
const margin = 366 * 86_400_000;
