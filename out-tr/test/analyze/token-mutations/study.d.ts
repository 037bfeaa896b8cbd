import { type TokenMutation } from './draw.ts';
import { type Subject } from './subject.ts';
/** What a comparison makes of a mutation. */
export interface JudgedToken extends Omit<TokenMutation, 'mutant'> {
    readonly answer: 'harmless' | 'witnessed' | 'unknown';
    readonly reasons: readonly string[];
    /** Kinds of which not everything is decided, also where another kind has a witness. */
    readonly open: readonly string[];
    /** Kinds whose witness does not show the difference. */
    readonly broken: readonly string[];
    readonly milliseconds: number;
}
/** Every `parts`-th mutation of the draw. */
export interface Share {
    readonly part: number;
    readonly parts: number;
    readonly wanted: number;
    readonly seed: number;
    /** For one comparison. */
    readonly milliseconds: number;
}
/** The agreements that the repository itself lives with. */
export declare function subjects(): readonly Subject[];
export declare function judgeTokens({ part, parts, wanted, seed, milliseconds }: Share): readonly JudgedToken[];
