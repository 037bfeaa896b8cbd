import type { Stage } from '../../../model/lifecycle.ts';
import { type Condition } from '../formula/condition.ts';
import { type ScoreFields } from '../formula/criterion-condition.ts';
import type { Workbench } from '../workbench.ts';
import type { EntryConditions } from './entry-conditions.ts';
import { type ListFilter, type ListView } from './list-view.ts';
/** Makes a checkbox of a part of the entry; undefined when Salesforce has no room for it. */
export type PartField = (word: string, condition: Condition) => string | undefined;
/**
 * Filters that together say what one formula has no room for: checkboxes for what can be written, and the score's own
 * fields compared in the view. Undefined when it does not work out.
 */
export declare function splitFilters(workbench: Workbench, stage: Stage, conditions: EntryConditions, score: ScoreFields | undefined, partField: PartField): Pick<ListView, 'filters' | 'logic'> | undefined;
/** The filter that a checkbox is ticked. */
export declare function ticked(field: string): ListFilter;
