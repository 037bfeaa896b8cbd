import type { Field } from '../../../src/model/field.ts';
import type { Path } from '../generate/tree.ts';
/** A value of a document and where it stands. */
export interface Token {
    readonly kind: string;
    readonly path: Path;
    readonly value: unknown;
}
/** One change of one value, key or entry. */
export interface Replacement {
    readonly path: Path;
    /** Undefined takes the entry out. */
    readonly value?: unknown;
    /** Another key for the value, instead of another value. */
    readonly key?: string;
}
export interface Operator {
    readonly id: string;
    readonly changes: (token: Token, context: Context) => readonly Replacement[];
}
export interface Context {
    readonly fields: Readonly<Record<string, Field>>;
    /** Digits after the point of points. */
    readonly scale: number;
    readonly pools: readonly string[];
}
