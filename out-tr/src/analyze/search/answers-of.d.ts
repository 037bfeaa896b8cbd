import type { Answer } from '../answer.ts';
import type { FoundLead } from '../score/found-lead.ts';
import type { Scene } from '../score/scene.ts';
import { type Asked } from './ask.ts';
import type { Interest } from './interest.ts';
export interface AnswersOptions {
    readonly interest: Interest;
    /** Leads need not be the cheapest. */
    readonly anyWillDo: boolean;
}
/** Answers questions, one after the other. */
export type AnswersOf = (asked: Asked) => readonly Answer<FoundLead>[];
/**
 * The answer to each question: a lead, or that there is none. Where all leads can be asked in few steps, they are, and the
 * lead is the cheapest of all. Else leads are climbed to, and nothing can be left out of them; what no lead was found for is
 * compared with more timelines than there are. What is open then is asked of all, as far as steps are left.
 */
export declare function openAnswers(scene: Scene, { interest, anyWillDo }: AnswersOptions): AnswersOf;
