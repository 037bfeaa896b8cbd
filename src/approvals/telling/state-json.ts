import type { ToolLanguage } from '../../model/words/language.ts';
import type { ApprovalState } from '../approval-state.ts';
import { reviewSentence } from './review-sentence.ts';
import { emergencySentence, needSentence, verdictSentence } from './state-words.ts';

/** The state as JSON data with its sentences, described by `schemas/output/approvals.schema.json`. */
export function approvalsData(state: ApprovalState, language: ToolLanguage): object {
  const { emergency, reviews, ...rest } = state;
  return {
    ...rest,
    text: verdictSentence(state, language),
    needText: needSentence(state, language),
    ...(emergency && { emergency: emergencyData(emergency, emergencySentence(state, language)) }),
    reviews: reviews.map((review) => ({ ...review, text: reviewSentence(review, language) })),
  };
}

/** A record stands in a file; the place of it is of no use outside this run. */
function emergencyData({ record, ...who }: NonNullable<ApprovalState['emergency']>, text: string): object {
  const { by, on, ratifyBy } = record;
  return { ...who, record: { by, on, ratifyBy }, text };
}
