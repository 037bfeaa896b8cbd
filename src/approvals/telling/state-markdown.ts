import { markdownText } from '../../diagnostics/markdown-text.ts';
import type { ToolLanguage } from '../../model/words/language.ts';
import { capitalized } from '../../support/capitalized.ts';
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

/**
 * For comments, below a title of the caller's: verdict and need, then lists; nobody is mentioned, for a mention is a message.
 * Ends with a line break.
 */
export function approvalsMarkdown(state: ApprovalState, language: ToolLanguage): string {
  const emergency = emergencySentence(state, language);
  const open = state.missing.length > 0;
  const blocks = [
    `**${markdownText(capitalized(verdictSentence(state, language)))}**`,
    ...(emergency === '' ? [] : [`> **${markdownText(emergency)}**`]),
    markdownText(needSentence(state, language)),
    ...(open && state.maySign.length === 0 ? [markdownText(nobodyLeft[language])] : []),
    ...(open
      ? list(
          headings.maySign[language],
          state.maySign.map((each) => signatoryWords(each, language)),
        )
      : []),
    ...list(
      headings.reviews[language],
      state.reviews.map(
        (review) => `${review.counts === undefined ? '–' : '✓'} ${reviewSentence(review, language)}`,
      ),
    ),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function list(heading: string, entries: readonly string[]): readonly string[] {
  return entries.length === 0
    ? []
    : [`${heading}:`, entries.map((entry) => `- ${markdownText(entry)}`).join('\n')];
}
