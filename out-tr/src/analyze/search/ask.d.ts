import type { Answer } from '../answer.ts';
import type { Node } from '../diagram/diagrams.ts';
import type { Restriction } from '../score/event-columns.ts';
import { type FindOptions } from '../score/find.ts';
import type { FoundLead } from '../score/found-lead.ts';
import type { Scene } from '../score/scene.ts';
import type { United } from './united.ts';
/** Questions that are asked together; each is known by its place. */
export interface Asked {
    /** Yes for the leads of a question; what the space holds impossible may be among them. */
    readonly questions: readonly Node[];
    /** Some of them as one diagram. */
    readonly together: (questions: ReadonlySet<number>) => United;
    /** The questions of which one lead is enough for all, itself among them. */
    readonly enoughFor: (question: number) => readonly number[];
    /** Whether the evaluator finds what a question asks. */
    readonly isReal: (lead: FoundLead, question: number) => boolean;
    readonly restriction: Restriction;
}
export declare const nothing: Answer<FoundLead>;
/** One answer of many kinds: the cheapest lead, else what is open. */
export declare function merged(answers: readonly Answer<FoundLead>[]): Answer<FoundLead>;
/** What is found of some of the questions, in every kind that is one. */
export declare function ask(scene: Scene, { together, isReal, restriction }: Asked, questions: ReadonlySet<number>, options?: Pick<FindOptions, 'steps' | 'isLoose'>): (question: number) => readonly Answer<FoundLead>[];
/** The questions that are not seen at once to hold for no lead. */
export declare function questionsLeft({ space: { diagrams, possible } }: Scene, { questions }: Asked): ReadonlySet<number>;
export declare function asksEvents(scene: Scene, { questions }: Asked): boolean;
