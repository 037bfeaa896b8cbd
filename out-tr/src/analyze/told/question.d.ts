import type { TextTest } from '../../criteria/criterion.ts';
/** A number that an artefact compares with constants. */
export type Measure = 
/** Number of a lead, scaled by its field, or the age of a date in whole dates. */
{
    readonly of: 'attribute';
    readonly attribute: string;
}
/** Scaled points of a dimension, or `total`; none under an objection. */
 | {
    readonly of: 'points';
    readonly scoring: string;
    readonly part: string;
}
/** Scaled points of some rules of a group before its clamp. */
 | {
    readonly of: 'rules';
    readonly scoring: string;
    readonly dimension: string;
    readonly group: string;
    readonly rules: readonly string[];
}
/** Scaled fit points that can be judged, of the whole model or of one group before its clamp. */
 | {
    readonly of: 'known';
    readonly scoring: string;
    readonly group?: string;
}
/** Milliseconds since a stored instant, or a stored number; `fact` names it. */
 | {
    readonly of: 'fact';
    readonly fact: string;
}
/** Whole spans of so many milliseconds since a stored instant; never asked about, only added up. */
 | Spans;
export interface Spans {
    readonly of: 'spans';
    readonly fact: string;
    readonly every: number;
}
/** Something of which a lead has one value out of a few, or none. */
export type Choice = {
    readonly of: 'attribute';
    readonly attribute: string;
} | {
    readonly of: 'consent';
    readonly purpose: string;
} | {
    readonly of: 'grade' | 'band';
    readonly scoring: string;
}
/** The stage that the system has recorded. */
 | {
    readonly of: 'stage';
};
/** One question about a lead that is answered with yes or no. */
export type Question = {
    readonly ask: 'held';
    readonly measure: Measure;
}
/** At least so much; false where there is no value. */
 | {
    readonly ask: 'least';
    readonly measure: Measure;
    readonly least: number;
}
/** Has it this value? null = it has none. */
 | {
    readonly ask: 'one';
    readonly choice: Choice;
    readonly value: string | null;
} | {
    readonly ask: 'member';
    readonly attribute: string;
    readonly value: string;
} | {
    readonly ask: 'text';
    readonly attribute: string;
    readonly op: TextTest['op'];
    readonly literal: string;
} | {
    readonly ask: 'written';
    readonly attribute: string;
} | {
    readonly ask: 'reached';
    readonly stage: string;
} | {
    readonly ask: 'objection';
};
/** What the question is about: questions with different subjects are answered independently of each other. */
export declare function subjectOf(question: Question): string;
