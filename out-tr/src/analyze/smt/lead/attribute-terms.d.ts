import type { Term } from '../term.ts';
import type { TextAnswer } from './text-implication.ts';
/** What a criterion can ask of one attribute of the lead; values of a missing one mean nothing. */
export type AttributeTerms = {
    readonly kind: 'number';
    readonly missing: Term;
    readonly value: Term;
} | {
    readonly kind: 'enum';
    readonly missing: Term;
    readonly value: Term;
    readonly codeOf: (value: string) => Term;
} | {
    readonly kind: 'boolean';
    readonly missing: Term;
    readonly value: Term;
} | {
    readonly kind: 'set';
    readonly missing: Term;
    readonly has: (member: string) => Term;
    readonly members: readonly Term[];
} | {
    readonly kind: 'text';
    readonly missing: Term;
    readonly answer: (asked: TextAnswer) => Term;
};
