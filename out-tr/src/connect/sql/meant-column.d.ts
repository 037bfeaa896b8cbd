import { type Told, type ToldValue } from '../../analyze/told/told.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { WitnessLead } from '../witness-lead.ts';
/** What the agreement says of a column. */
export interface MeantColumn {
    readonly clause: string;
    /** Undefined where events are added up before the layers. */
    readonly meant?: Told;
    readonly expected: (witness: WitnessLead) => ToldValue | undefined;
}
/** The column of a layer in the agreement's terms; undefined for columns that only lead to others. */
export declare function meantColumn(agreement: Agreement, name: string): MeantColumn | undefined;
