import type { Criterion } from '../../criteria/criterion.ts';
import type { Agreement } from '../agreement.ts';
import { type ToolLanguage } from './language.ts';
/** What words need to know: names of fields and signals, and the scale of points. */
export type Names = Pick<Agreement, 'fields' | 'signals' | 'lists' | 'scorings' | 'lifecycle' | 'consentPurposes'>;
/** A criterion as a sentence part, e.g. `Employees between 50 and 500 and Country is one of DE, AT`. */
export declare function criterionWords(criterion: Criterion, names: Names, language: ToolLanguage): string;
