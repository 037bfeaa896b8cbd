import type { Finding } from '../diagnostics/finding.ts';
import type { Agreement } from './agreement.ts';
import type { Checks } from './checks.ts';
import type { Kind } from './linking/kind.ts';
import type { ShapedDocument } from './shaped-document.ts';
/** The agreement, when its documents are complete enough to make one, and everything found on the way. */
export interface LinkedAgreement {
    readonly agreement?: Agreement;
    readonly findings: readonly Finding[];
    readonly checks: Checks;
}
/**
 * Links documents, samples included, into one agreement. What is wrong is reported and left out, so that everything
 * else can still be judged; the agreement is absent when something it cannot do without is missing or unusable.
 * Names of documents that do not fit their schema count as known; so do all names of the `unread` kinds, of which
 * some file that is no YAML may hold more (`kindsInText`).
 */
export declare function linkAgreement(documents: readonly ShapedDocument[], unread?: ReadonlySet<Kind>): LinkedAgreement;
