import type { EventType } from './event-type.ts';
/** Values without a name that were used, each with the keys that saw it. */
export type SeenValues = Map<string, Set<string>>;
/** The properties of an event, given the values of the newer ones. */
export declare function propertiesOf(type: EventType, seen: SeenValues): Readonly<Record<string, string>>;
