import { approvalCodes } from '../approvals/codes.ts';
import { checksCodes } from '../checks/codes.ts';
import { compileCodes } from '../compile/codes.ts';
import type { CodePage } from '../diagnostics/code-page.ts';
import type { Owner, Severity } from '../diagnostics/finding.ts';
import { changeRules } from '../diff/rules/index.ts';
import { hostCodes } from '../host/codes.ts';
import { proofRules } from '../lint/proof-rules.ts';
import { rules } from '../lint/rules/index.ts';
import { loadCodes } from '../load/codes.ts';
import { reportedCodes } from '../model/link/codes.ts';
import { measurementCodes } from '../playbook/measured/codes.ts';
import { recordCodes } from '../records/codes.ts';
import { releaseCodes } from '../records/releases/codes.ts';
import { sampleCodes } from '../scenario/codes.ts';
import { shapeCodes } from '../shape/codes.ts';
import { compareCodePoints } from '../support/code-points.ts';

/** What there is to know of a finding code in one line; its page has the rest. */
export interface FindingCode {
  readonly code: string;
  readonly severity: Severity;
  readonly owner: Owner;
  readonly summary: string;
  readonly why: string;
  /** A rule judges a readable agreement, or two of them; all other codes say why something could not be read. */
  readonly isRule: boolean;
  /** What `validate --fix` does about it; absent where a person has to decide. */
  readonly fix?: string;
}

/** The pages of all codes that are no rule. */
export function codePages(): readonly CodePage[] {
  return [
    ...approvalCodes,
    ...checksCodes,
    ...compileCodes,
    ...hostCodes,
    ...loadCodes,
    ...measurementCodes,
    ...Object.values(reportedCodes),
    ...Object.values(recordCodes),
    ...Object.values(releaseCodes),
    ...sampleCodes,
    ...shapeCodes,
  ];
}

/** Every code that a finding can carry, by code points. */
export function findingCodes(): readonly FindingCode[] {
  return [
    ...codePages().map(({ code, severity, owner, summary, why, fix }) => ({
      code,
      severity,
      owner,
      summary,
      why,
      isRule: false,
      ...(fix === undefined ? {} : { fix }),
    })),
    ...rules.map(({ id, severity, owner, summary, why, fix }) => ({
      code: id,
      severity,
      owner,
      summary,
      why,
      isRule: true,
      ...(fix === undefined ? {} : { fix }),
    })),
    ...proofRules.map(({ code, severity, owner, summary, why }) => ({
      code,
      severity,
      owner,
      summary,
      why,
      isRule: true,
    })),
    // Who has to sign a change, the change says; weighing it is up to both.
    ...changeRules.map(({ code, severity, summary, why }) => ({
      code,
      severity,
      owner: 'joint' as const,
      summary,
      why,
      isRule: true,
    })),
  ].sort((left, right) => compareCodePoints(left.code, right.code));
}
