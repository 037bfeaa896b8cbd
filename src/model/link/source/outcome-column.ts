import type { SourceWonOrLostDocument } from '../../../generated/documents.ts';
import { recordOf } from '../../linking/record.ts';
import type { SourceColumn } from '../../source.ts';
import { outcomeWords } from '../../source-words.ts';
import type { ReadTarget } from './read-target.ts';
import { normalised, type ReadingTerms } from './reading-terms.ts';

/** Won and lost are few words among many: whatever is neither means open. */
export function outcomeTarget(
  written: SourceWonOrLostDocument,
  { missing }: ReadingTerms,
): ReadTarget | SourceColumn {
  if ('always' in written) return { target: 'is_won', fixed: written.always === 'won' };
  const { column, won = [], lost = [] } = written;
  const aliases = recordOf([
    ...normalised(won).map((word) => [word, outcomeWords.won] as const),
    ...normalised(lost).map((word) => [word, outcomeWords.lost] as const),
  ]);
  return {
    target: 'outcome_word',
    header: column,
    isRequired: false,
    isOptional: false,
    reading: { as: 'text', aliases },
    missing,
  };
}
