import { type Place } from '../../diagnostics/place.ts';
import type { Linking } from './linking.ts';
interface Identified {
    readonly id: string;
}
/** The first entry of each id, in their order. */
export declare function firstOfId<T extends Identified>(entries: readonly T[]): readonly T[];
/** Where the ids of a list at `place` are written. */
export declare function idsIn(list: readonly Identified[], place: Place): readonly (Identified & {
    readonly place: Place;
})[];
/** Reports every id that an earlier entry has. */
export declare function reportRepeated(ids: readonly (Identified & {
    readonly place: Place;
})[], noun: string, { report }: Pick<Linking, 'report'>): void;
export {};
