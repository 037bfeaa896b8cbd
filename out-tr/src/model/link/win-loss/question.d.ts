import { type Place } from '../../../diagnostics/place.ts';
import type { WinLossQuestionDocument } from '../../../generated/documents.ts';
import type { Linking } from '../../linking/linking.ts';
import type { InterviewQuestion } from '../../win-loss.ts';
export declare function linkQuestion({ id, asks, about, answer, choices, after }: WinLossQuestionDocument, place: Place, linking: Linking): InterviewQuestion;
