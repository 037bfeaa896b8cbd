import type { Finding } from '../diagnostics/finding.ts';
import type { SuppressedFinding } from '../diagnostics/suppressed-finding.ts';
import type { BaselineEntry } from '../model/checks.ts';
import type { ReadAgreement } from '../model/read-agreement.ts';
import type { LocalDate } from '../support/local-date.ts';
import { type KnownCodes } from './known-code.ts';
/** An entry as it is to be written. */
export type NewEntry = Omit<BaselineEntry, 'place' | 'reason'> & {
    readonly reason: string;
};
interface Judged extends Pick<ReadAgreement, 'documents' | 'checks'> {
    readonly findings: readonly Finding[];
    readonly suppressed: readonly SuppressedFinding[];
}
/** What new entries say, and the day of today. */
export interface Acceptance {
    /** Whether findings of a code were looked for; entries of other codes stay as they are. */
    readonly isAsked: (code: string) => boolean;
    readonly reason: string;
    readonly until: LocalDate;
    readonly today: LocalDate;
}
/** An entry for every finding that can be accepted and is not by a comment; those accepted before keep their reason and date. */
export declare function currentBaseline({ findings, suppressed, documents, checks }: Judged, { reason, until, isAsked }: Acceptance, known: KnownCodes): readonly NewEntry[];
export {};
