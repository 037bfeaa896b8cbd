import type { Agreement } from '../model/agreement.ts';
import type { PlanBreak } from './breaks/plan-break.ts';
import { type KeptPromises } from './kept-promises.ts';
import { type PlanFigures } from './plan-figures.ts';
/** A plan worked out and judged. */
export interface PlanReading extends PlanFigures {
    readonly breaks: readonly PlanBreak[];
    /** What comes of the promises of both sides if each is just kept; absent where they do not reach to a won deal. */
    readonly promises: KeptPromises | undefined;
}
/** Every plan of the agreement, in the order of their ids. Lint, playbook and command ask alike, so it is kept. */
export declare function planReadings(agreement: Agreement): readonly PlanReading[];
