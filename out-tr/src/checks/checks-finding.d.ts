import type { CodePage } from '../diagnostics/code-page.ts';
import type { Finding } from '../diagnostics/finding.ts';
/** A finding about levels and suppressions; severity, owner and why come from the page of its code. */
export declare function checksFinding({ code, severity, owner, why, help }: CodePage, particulars: Pick<Finding, 'message' | 'place'> & Partial<Pick<Finding, 'help' | 'range' | 'fix'>>): Finding;
