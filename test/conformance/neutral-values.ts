import type { Duration } from '../../src/support/duration.ts';
import { parseDuration } from '../../src/support/duration-text.ts';
import { formatInstant, type Instant, parseInstant } from '../../src/support/instant.ts';

/** Readers and writers of the values that the vector files share; a wrong one fails the case. */
export function instantOf(text: string): Instant {
  const instant = parseInstant(text);
  if (instant === undefined) throw new Error(`not an instant: ${text}`);
  return instant;
}

export function durationOf(text: string): Duration {
  const duration = parseDuration(text);
  if (duration === undefined) throw new Error(`not a duration: ${text}`);
  return duration;
}

export function instantText(instant: Instant | undefined): string | null {
  return instant === undefined ? null : formatInstant(instant);
}

/** Null and absent both mean that there is none. */
export function isGiven<Value>(value: Value | null | undefined): value is Value {
  return value !== null && value !== undefined;
}
