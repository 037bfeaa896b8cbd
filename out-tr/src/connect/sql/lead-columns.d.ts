import type { Agreement } from '../../model/agreement.ts';
import type { SqlValue } from '../../sql/read/evaluate-sql.ts';
import type { WitnessLead } from '../witness-lead.ts';
/** The columns of a lead in a statement for another day; every layer before has what the agreement says. */
export declare function leadColumns(agreement: Agreement, today: number, witness: WitnessLead): (name: string) => SqlValue;
