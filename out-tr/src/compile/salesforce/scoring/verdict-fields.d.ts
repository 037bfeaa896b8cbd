import type { Scoring } from '../../../model/scoring.ts';
import type { Carrier } from '../carrier.ts';
import { type Workbench } from '../workbench.ts';
import type { PointsField } from './dimension-fields.ts';
/** Fields for grade, band, cell and outcome, as far as the model has them. */
export interface VerdictFields {
    readonly fields: Readonly<Partial<Record<'grade' | 'band' | 'cell' | 'outcome', string>>>;
    readonly carriers: readonly Carrier[];
}
/** What is read off the points; texts, blank under an objection but for the outcome, which then says so. */
export declare function verdictFields(workbench: Workbench, scoring: Scoring, dimensions: readonly PointsField[]): VerdictFields;
