import type { Agreement } from '../../model/agreement.ts';
import type { Comparison } from './comparison.ts';
type Answers = Pick<Comparison, 'score' | 'kinds'>;
/**
 * Where only one version hides the events of a recycled lead, a lead at one instant has other points in each, and those are
 * not compared: what is shown stays shown, and nothing is proved.
 */
export declare function withoutProofs({ score, kinds }: Answers): Answers;
export declare function resetsInOne(before: Agreement, after: Agreement): boolean;
export {};
