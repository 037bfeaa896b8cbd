import type { Answer, InterviewQuestion } from '../model/win-loss.ts';
import { type Html } from './html.ts';
import { type View } from './view.ts';
/** What a customer answered, with links where the answer names something of the agreement. */
export declare function answerWords(view: View, question: InterviewQuestion, answer: Answer): Html;
