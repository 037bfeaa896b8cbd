import type { Place } from '../../src/diagnostics/place.ts';
import type { Definition } from '../../src/model/definition.ts';
/** A place in a file that need not exist. */
export declare function at(file: string, ...path: readonly (string | number)[]): Place;
/** What every named thing carries, with a title in both languages. */
export declare function definition(file: string, id: string, title?: string): Definition;
/** Things by id, in code-point order as the linker gives them. */
export declare function byId<T extends {
    readonly id: string;
}>(things: readonly T[]): Readonly<Record<string, T>>;
