import { type Place } from '../../diagnostics/place.ts';
import type { Noun } from './names.ts';
/**
 * Where the documents of a kind write the names of some noun: as their own `id`, as the keys of a map, or as the
 * `id`s of an ordered list.
 */
export type Declaration = {
    readonly noun: Noun;
} & ({
    readonly ownId: true;
} | {
    readonly keysOf: string;
} | {
    readonly idsOf: string;
});
/** A name and where it is written. */
export interface DeclaredName {
    readonly name: string;
    readonly place: Place;
}
/** The names that a document declares; of a document that does not fit its schema, those that can be recognised. */
export declare function declaredNames(declaration: Declaration, data: unknown, place: Place): readonly DeclaredName[];
