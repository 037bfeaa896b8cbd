import type { Owner, Severity } from './finding.ts';
/**
 * What the page of a finding code says (`docs/rules/<category>/<name>.md`), for codes that are no lint rule.
 * The page is generated from these texts, so the finding and its page cannot disagree.
 */
export interface CodePage {
    /** `<category>/<name>`, e.g. `load/duplicate-key`. */
    readonly code: string;
    readonly severity: Severity;
    readonly owner: Owner;
    /** What holds in a clean agreement, in one sentence. */
    readonly summary: string;
    /** Whom it hurts, and how. */
    readonly why: string;
    /** What to write instead. */
    readonly help: string;
    /** What `validate --fix` does about it, where the repair is certain: `writes the key as it is spelled`. */
    readonly fix?: string;
    /** A file that shows the finding. */
    readonly bad: string;
    /** The same file, repaired. */
    readonly good: string;
}
