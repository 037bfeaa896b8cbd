import type { Carrier } from '../carrier.ts';
import { type ScoreFields } from '../formula/criterion-condition.ts';
import { type Workbench } from '../workbench.ts';
/** A checkbox for every item of every checklist, and one that says whether the whole list passes. */
export declare function qualificationCarriers(workbench: Workbench, score: ScoreFields | undefined): readonly Carrier[];
