import type { CodePage } from '../diagnostics/code-page.ts';
import type { Finding } from '../diagnostics/finding.ts';

/** A finding about levels and suppressions; severity, owner and why come from the page of its code. */
export function checksFinding(
  { code, severity, owner, why, help }: CodePage,
  particulars: Pick<Finding, 'message' | 'place'> & Partial<Pick<Finding, 'why' | 'help' | 'range' | 'fix'>>,
): Finding {
  return { code, severity, owner, why, help, ...particulars };
}
