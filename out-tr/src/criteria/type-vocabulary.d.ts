import type { Place } from '../diagnostics/place.ts';
import type { Attribute } from './attribute.ts';
import type { Criterion } from './criterion.ts';
import type { TypeCode } from './type-codes.ts';
import type { Help } from './type-suggestion.ts';
/** What a criterion may name besides fields and lists. */
type CriterionNoun = 'field' | 'list' | 'signal' | 'stage' | 'consent' | 'qualification';
/** Everything the words of a criterion can refer to, and where to complain when they do not. */
export interface Vocabulary {
    readonly attributes: ReadonlyMap<string, Attribute>;
    /** Values of the named lists, normalised. */
    readonly lists: ReadonlyMap<string, readonly string[]>;
    /**
     * What the default scoring can answer; `forbidden` while a scoring itself is typed, `missing` when there is none,
     * which has been reported.
     */
    readonly scores: ScoreVocabulary | 'forbidden' | 'missing';
    /** True when `name` is declared as a `noun`; otherwise it has been reported at `place`. */
    readonly knows: (noun: CriterionNoun, name: string, place: Place) => boolean;
    /** The checklist of that name as one criterion; undefined when it has been reported. */
    readonly qualification: (id: string, place: Place) => Criterion | undefined;
    readonly report: (complaint: TypeComplaint) => void;
}
/** What the default scoring can answer. */
export interface ScoreVocabulary {
    readonly scoring: string;
    /** Digits after the point of its points. */
    readonly scale: number;
    /** Without `U`. */
    readonly grades: readonly string[];
    readonly bands: readonly string[];
    readonly outcomes: readonly string[];
}
/** One thing wrong with a criterion; owner and `why` are added by whoever collects. */
interface TypeComplaint {
    readonly code: TypeCode;
    readonly place: Place;
    readonly message: string;
    readonly help: Help;
}
/** What is wrong with a constant, before anybody says where it stands. */
export type ConstantProblem = Omit<TypeComplaint, 'place'>;
export {};
