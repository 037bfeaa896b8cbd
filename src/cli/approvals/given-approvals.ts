import type { ApprovalQuestion } from '../../approvals/judge-approvals.ts';

/** What people said of a change, by whatever way it came. */
export type GivenApprovals = Pick<ApprovalQuestion, 'means' | 'authors' | 'reviews'>;
