import { type LeadRow } from '../../compile/salesforce/read/evaluate-formula.ts';
import type { Expression } from '../../compile/salesforce/read/expression.ts';
import type { FieldMeaning } from '../../compile/salesforce/read/field-meaning.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { WitnessLead } from '../witness-lead.ts';
/** The lead as the record that formulas see. A calculated field that is compared on its own has its agreed value. */
export declare function leadRow(agreement: Agreement, witness: WitnessLead, meaningOf: (field: string) => FieldMeaning | undefined, partOf: (field: string) => Expression | undefined): LeadRow;
