import type { Finding } from '../diagnostics/finding.ts';
import type { LocalDate } from '../support/local-date.ts';
import type { Suppression } from './suppression.ts';
/** Suppressions whose day is over although their finding is still there. */
export declare function expiredFindings(suppressions: readonly Suppression[], used: ReadonlySet<Suppression>, today: LocalDate): readonly Finding[];
/**
 * Suppressions that accept nothing. Deleting one is certain where the file has no such finding at all; otherwise it may
 * stand in the wrong line.
 */
export declare function unusedFindings(suppressions: readonly Suppression[], used: ReadonlySet<Suppression>, findings: readonly Finding[]): readonly Finding[];
