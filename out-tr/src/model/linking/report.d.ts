import type { TypeCode } from '../../criteria/type-codes.ts';
import type { Help } from '../../criteria/type-suggestion.ts';
import type { Related } from '../../diagnostics/finding.ts';
import type { Fix } from '../../diagnostics/fix.ts';
import type { Place } from '../../diagnostics/place.ts';
import type { LinkCode } from '../link/codes.ts';
/** What a linker says about one place; owner, severity and `why` come from the document and the code's page. */
export interface Complaint {
    readonly code: LinkCode | TypeCode;
    readonly place: Place;
    readonly message: string;
    readonly help: Help;
    readonly related?: readonly Related[];
    readonly fix?: Fix;
}
export type Report = (complaint: Complaint) => void;
/** Collects complaints; what is wrong with a column of a table is said once, not for every row. */
export declare function createReport(): {
    readonly report: Report;
    readonly complaints: readonly Complaint[];
};
