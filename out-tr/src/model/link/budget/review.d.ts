import type { BudgetReviewDocument } from '../../../generated/documents.ts';
import type { BudgetReview } from '../../budget.ts';
import type { Entry } from '../../linking/kind.ts';
import type { Linking } from '../../linking/linking.ts';
/** When and by whom channels are flagged; nothing when either is wrong. */
export declare function linkReview(written: BudgetReviewDocument, { place, owner }: Pick<Entry<unknown>, 'place' | 'owner'>, linking: Linking): BudgetReview | undefined;
