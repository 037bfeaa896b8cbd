import type { ClockFields } from '../../../../src/compile/salesforce/flow/clock-fields.ts';
import type { ClockDefinition } from '../../../../src/evaluate/clock/clock-definition.ts';
import type { ClockReading, ClockStanding } from '../../../../src/evaluate/clock/clock-reading.ts';
import { compareRationals, type Rational } from '../../../../src/support/rational.ts';
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
      instants.map(({ field, share }) => [field, runs ? (warningAt(newest, share) ?? null) : null]),
    ),
  };
}

/** The instant at which a share of the target has passed. */
function warningAt({ warnings }: ClockStanding, share: Rational): number | undefined {
  return warnings.find((warning) => compareRationals(warning.share, share) === 0)?.at;
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
      const first = clock.steps.find(({ field }) => field === clock.warning);
      const warning = first && warningAt(newest, first.share);
      return warning !== undefined && warning <= asOf ? 'warned' : 'running';
    }
    default:
      return null;
  }
}
