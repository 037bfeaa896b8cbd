import type { Field } from '../../model/field.ts';
import type { Scoring } from '../../model/scoring.ts';
import type { Diagrams, Node } from '../diagram/diagrams.ts';
import type { MemberGroup } from './member-variables.ts';
import type { TextClasses } from './text/text-classes.ts';
import type { Variable } from './variable.ts';
/** What the questions of a space are translated with. */
export interface Translation {
    readonly diagrams: Diagrams;
    readonly variables: readonly Variable[];
    /** Place of each variable by its key. */
    readonly indices: ReadonlyMap<string, number>;
    readonly fields: Readonly<Record<string, Field>>;
    /** By attribute, for sets. */
    readonly groups: ReadonlyMap<string, readonly MemberGroup[]>;
    /** By attribute, for texts. */
    readonly texts: ReadonlyMap<string, TextClasses>;
    /** By side. */
    readonly scorings: readonly (Scoring | undefined)[];
}
export declare const no: Node;
export declare const yes: Node;
/** What tells a variable from all others. */
export declare function variableKey(variable: Variable): string;
/** Yes on the second class of a variable with two. */
export declare function isSo({ diagrams, indices }: Translation, key: string): Node;
/** One answer per class. */
export declare function answered({ diagrams }: Translation, index: number, answers: readonly boolean[]): Node;
export declare function placeOf(indices: Translation['indices'], key: string): number;
