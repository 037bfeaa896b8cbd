import type { Owner, Related, Severity } from '../diagnostics/finding.ts';
import type { Fix } from '../diagnostics/fix.ts';
import type { Place } from '../diagnostics/place.ts';
import type { Agreement } from '../model/agreement.ts';
/**
 * A judgement over the linked agreement: one file, one page, a bad and a good case.
 * The runner adds code, severity, owner and why, so rule and page cannot disagree.
 */
export interface Rule {
    /** `<category>/<name>`, equal to the file's path under `rules/`. */
    readonly id: string;
    readonly severity: Severity;
    /** Who has to act, unless a violation says otherwise. */
    readonly owner: Owner;
    /** What a clean agreement looks like, one sentence for the catalogue. */
    readonly summary: string;
    /** Whom it hurts and how. */
    readonly why: string;
    /** What `validate --fix` does about a violation, where the repair is certain. */
    readonly fix?: string;
    readonly check: (agreement: Agreement) => Iterable<Violation>;
}
/** One place where a rule does not hold. */
export interface Violation {
    readonly place: Place;
    /** What is wrong, in one lower-case sentence, without the fix. */
    readonly message: string;
    /** What to write instead. */
    readonly help: string;
    readonly owner?: Owner;
    readonly related?: readonly Related[];
    readonly fix?: Fix;
}
