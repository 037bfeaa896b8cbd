import { type Place } from '../../../diagnostics/place.ts';
import type { WinLossInterviewDocument } from '../../../generated/documents.ts';
import type { Linking } from '../../linking/linking.ts';
import type { Answer, InterviewQuestion } from '../../win-loss.ts';
type WrittenAnswers = WinLossInterviewDocument['answers'];
interface Asked {
    readonly form: readonly InterviewQuestion[];
    readonly place: Place;
}
/** Each answer in the form its question asks for; others are reported and left out. */
export declare function linkAnswers(written: WrittenAnswers, { form, place }: Asked, linking: Linking): Readonly<Record<string, Answer>>;
export {};
