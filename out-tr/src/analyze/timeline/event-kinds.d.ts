import type { Reading } from './reading.ts';
/**
 * Events of one signal that no reading tells apart but by age: the class of each property that is read. Of a property by
 * whose value events are counted once, every named value is a class of its own.
 */
export interface EventKind {
    readonly signal: string;
    readonly classes: Readonly<Record<string, ValueClass>>;
}
/** `named` values stand for all that the same filters hold; `other` values are none of the named, as many as one likes. */
export type ValueClass = {
    readonly kind: 'named';
    readonly value: string;
} | {
    readonly kind: 'other';
} | {
    readonly kind: 'none';
};
/** All kinds of events of the signals. */
export declare function eventKinds(signals: readonly string[], readings: readonly Reading[]): readonly EventKind[];
/** Do events of the kind match a reading's signals and properties? */
export declare function matches({ signal, classes }: EventKind, { signals, where }: Reading): boolean;
