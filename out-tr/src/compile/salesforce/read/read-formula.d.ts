import { type Told } from '../../../analyze/told/told.ts';
import type { Expression } from './expression.ts';
import { type Reading } from './reading.ts';
/** What a formula says. Throws ForeignText for what our formulas never say. */
export declare function readFormula(names: Omit<Reading, 'operandOf'>, expression: Expression): Told;
