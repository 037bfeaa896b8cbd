import type { ClockFields } from '../../../../src/compile/salesforce/flow/clock-fields.ts';
import type { ClockDefinition } from '../../../../src/evaluate/clock/clock-definition.ts';
import type { ClockReading } from '../../../../src/evaluate/clock/clock-reading.ts';
import type { LeadRecord } from './sandbox.ts';

/** The definition with a warning at every share whose instant the lead stores. */
export function withSteps(definition: ClockDefinition, { steps }: ClockFields): ClockDefinition {
  return { ...definition, warnAt: steps.map(({ share }) => share) };
}

/** What the descriptions of the fields ask of whoever writes them, from the clocks read with `withSteps`. */
export function writtenClock(clock: ClockFields, readings: readonly ClockReading[]): LeadRecord {
  const newest = readings.at(-1);
  const runs =
    newest !== undefined &&
    newest.state !== 'error' &&
    newest.state !== 'canceled' &&
    newest.state !== 'waived';
  const instants = clock.steps.filter(({ isLimit }) => !isLimit);
  return {
    [clock.due]: runs ? (newest.limitAt ?? null) : null,
    [clock.stop]: runs ? (newest.stoppedAt ?? null) : null,
    ...Object.fromEntries(
      instants.map(({ field }) => [
        field,
        runs ? (newest.warnings[clock.steps.findIndex((step) => step.field === field)]?.at ?? null) : null,
      ]),
    ),
  };
}

/** The state that the lead has to show. */
export function expectedState(
  clock: ClockFields,
  readings: readonly ClockReading[],
  asOf: number,
): string | null {
  const newest = readings.at(-1);
  if (newest === undefined) return null;
  switch (newest.state) {
    case 'met':
    case 'breached':
      return newest.state;
    case 'open':
    case 'paused': {
      if (newest.limitAt === undefined) return null;
      const first = clock.steps.findIndex(({ field }) => field === clock.warning);
      const warning = newest.warnings[first]?.at;
      return warning !== undefined && warning <= asOf ? 'warned' : 'running';
    }
    default:
      return null;
  }
}
