import { clockDefinitionOf, clockSurroundingsOf } from '../../evaluate/clock/sla-clock.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { ClockPromises } from '../clocks/clock-promises.ts';
import type { QueryOptions } from '../statement.ts';
import { handoffWindow, windowDefinition } from './handoff-window.ts';

/** What all clocks of an agreement promise, the window of the handoff among them. */
export function clockPromises(agreement: Agreement, { asOf, dialect }: QueryOptions): ClockPromises {
  const slas = Object.values(agreement.slas).map((sla) => [sla.id, clockDefinitionOf(sla)] as const);
  return {
    ...clockSurroundingsOf(agreement),
    dialect,
    asOf,
    slas: { ...Object.fromEntries(slas), [handoffWindow]: windowDefinition(agreement) },
  };
}
