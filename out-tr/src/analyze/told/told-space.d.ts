import type { Agreement } from '../../model/agreement.ts';
import type { Budget } from '../budget.ts';
import { type Diagrams } from '../diagram/diagrams.ts';
import { type Assignment, type LeadState } from '../space/lead-state.ts';
import { type OwnSpace } from './own-space.ts';
import { type Parts } from './parts-of.ts';
/** The leads that some expressions can tell apart. */
export interface ToldSpace extends OwnSpace {
    readonly diagrams: Diagrams;
    readonly costs: readonly (readonly number[])[];
    /** Not all numbers that are added up could be tried. */
    readonly isCut: boolean;
    readonly stateOf: (assignment: Assignment, today: number) => LeadState;
}
/** Opens the space of these questions alone; may end with the budget. */
export declare function openToldSpace(agreement: Agreement, parts: Parts, budget: Budget): ToldSpace;
