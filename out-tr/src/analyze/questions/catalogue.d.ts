import type { Owner, Severity } from '../../diagnostics/finding.ts';
/** A question by its words; what answers it stands in `asked/` and is loaded only where something is proved. */
export interface QuestionWords {
    readonly id: string;
    /** Who has to act when it goes wrong. */
    readonly owner: Owner;
    /** How heavy it weighs as a finding; absent where nothing can be wrong about it. */
    readonly severity?: Severity;
    /** What should be so, as a sentence. */
    readonly summary: string;
    /** Whom it hurts when it is not so. */
    readonly why: string;
}
/** Every question, by id. */
export declare const catalogue: readonly QuestionWords[];
/** The words of a question of the catalogue. */
export declare function questionWords(id: string): QuestionWords;
