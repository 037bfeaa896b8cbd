import type { Judgement } from '../checks/judge.ts';
import type { Finding } from '../diagnostics/finding.ts';
import type { ReadAgreement } from '../model/read-agreement.ts';
import type { AgreementFolder } from './agreement-folder.ts';
import type { Invocation } from './command.ts';
type Checked = Pick<ReadAgreement, 'locate' | 'textOf'> & Partial<Pick<Judgement, 'suppressed'>>;
/** Findings in the format the user asked for. */
export declare function findingsText(findings: readonly Finding[], { locate, textOf, suppressed }: Checked, { io, format, failOn, showSuppressed }: Pick<Invocation, 'io' | 'format' | 'failOn' | 'showSuppressed'>, folder: AgreementFolder): string;
export {};
