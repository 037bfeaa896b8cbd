import { type QuestionWords } from '../analyze/questions/catalogue.ts';
import type { Severity } from '../diagnostics/finding.ts';
/** A question of the analysis as a rule: its words alone, so that they cost nothing where nothing is proved. */
export interface ProofRule extends Omit<QuestionWords, 'severity'> {
    /** `proof/<question>`. */
    readonly code: string;
    readonly severity: Severity;
}
/** One for every question about which something can be wrong, by code. */
export declare const proofRules: readonly ProofRule[];
export declare function proofCode(question: string): string;
/** Only `validate --deep` asks such rules. */
export declare function isProofCode(code: string): boolean;
