import type { Finding, Owner } from '../../diagnostics/finding.ts';
import type { Place } from '../../diagnostics/place.ts';
import type { Complaint } from './report.ts';
/** Complaints as findings, ordered by place and code, so that the order of files and maps does not show. */
export declare function listedFindings(complaints: readonly Complaint[], ownerAt: (place: Place) => Owner): readonly Finding[];
