import { approvalsMissing } from '../../approvals/codes/approvals-missing.ts';
import { verdictSentence } from '../../approvals/telling/state-words.ts';
import type { Finding } from '../../diagnostics/finding.ts';
import { sampleFindings } from '../../scenario/sample-findings.ts';
import { isCovered, type Review } from './review.ts';

/**
 * What stands in the way of a change, as findings: what is wrong, what it breaks, and who has not signed. Where both
 * departments signed what it breaks, that is told and fails nothing.
 */
export function reviewFindings({ approvals, findings, gate, samples }: Review): readonly Finding[] {
  const isSigned = isCovered(approvals);
  const broken = gate.findings.map(
    (finding): Finding =>
      isSigned && finding.code.startsWith('change/') ? { ...finding, severity: 'info' } : finding,
  );
  return [
    ...findings,
    ...sampleFindings(samples),
    ...broken,
    ...(approvals?.verdict === 'blocked' ? [missing(approvals)] : []),
  ];
}

function missing(approvals: NonNullable<Review['approvals']>): Finding {
  const { code, severity, owner, why, help } = approvalsMissing;
  return {
    ...{ code, severity, owner, why, help },
    message: verdictSentence(approvals, 'en'),
    place: { file: 'definitions', document: 0, path: [] },
  };
}
