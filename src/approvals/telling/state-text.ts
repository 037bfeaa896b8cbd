import type { Paint } from '../../diagnostics/paint.ts';
import type { ToolLanguage } from '../../model/words/language.ts';
import type { ApprovalState } from '../approval-state.ts';
import { reviewSentence } from './review-sentence.ts';
import {
  emergencySentence,
  headings,
  needSentence,
  nobodyLeft,
  signatoryWords,
  verdictSentence,
} from './state-words.ts';

/** The verdict, what it rests on, who can still sign, and a sentence on each review. Ends with a line break. */
export function approvalsText(state: ApprovalState, language: ToolLanguage, paint: Paint): string {
  const color = state.verdict === 'free' && state.reason !== 'emergency' ? 'green' : 'yellow';
  const emergency = emergencySentence(state, language);
  const lines = [
    paint(['bold', color], verdictSentence(state, language)),
    ...(emergency === '' ? [] : [paint(['bold', 'red'], emergency)]),
    needSentence(state, language),
    ...maySignLines(state, language),
    ...(state.reviews.length === 0 ? [] : ['', `${headings.reviews[language]}:`]),
    ...state.reviews.map(
      (review) => `  ${review.counts === undefined ? '-' : '+'} ${reviewSentence(review, language)}`,
    ),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function maySignLines(state: ApprovalState, language: ToolLanguage): readonly string[] {
  if (state.missing.length === 0) return [];
  if (state.maySign.length === 0) return ['', nobodyLeft[language]];
  return [
    '',
    `${headings.maySign[language]}:`,
    ...state.maySign.map((each) => `  ${signatoryWords(each, language)}`),
  ];
}
