import type { CodePage } from '../diagnostics/code-page.ts';
import { approvalsMissing } from './codes/approvals-missing.ts';

/** Every code a finding about signatures can carry. */
export const approvalCodes: readonly CodePage[] = [approvalsMissing];
