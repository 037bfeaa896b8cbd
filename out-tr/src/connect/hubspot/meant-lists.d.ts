import { type Told, type ToldValue } from '../../analyze/told/told.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { WitnessLead } from '../witness-lead.ts';
/** Whom a list shows, by the agreement. */
export interface MeantList {
    /** Name of its file without ending. */
    readonly file: string;
    readonly clause: string;
    readonly meant: Told;
    readonly expected: (witness: WitnessLead) => ToldValue;
}
/** Every list that leadpact may write. */
export declare function meantLists(agreement: Agreement): readonly MeantList[];
