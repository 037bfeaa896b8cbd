import { type EventKind } from './event-kinds.ts';
import type { Reading } from './reading.ts';
/**
 * An event that counts once per value is, for each named value, the newest event of that value; what is left of the
 * reading are the values without a name. With a `max` the order of the events decides, so it stays whole.
 */
export declare function splitDistinct(reading: Reading, kinds: readonly EventKind[]): readonly Reading[];
