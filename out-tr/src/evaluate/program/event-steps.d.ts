import type { Draft, EventSteps } from './draft.ts';
/** Does this for every selected event of these signals. */
export declare function addSteps({ steps }: Draft, signals: readonly string[], { hidden, lines, properties, withinDays }: Partial<EventSteps>): void;
/** The variable with the newest selected event of a signal; one that is so old may be left out. */
export declare function newestOf(draft: Draft, signal: string, withinDays?: number): string;
