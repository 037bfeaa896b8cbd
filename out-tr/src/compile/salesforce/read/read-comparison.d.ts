import { type ComparisonSign } from '../../../analyze/told/compared.ts';
import { type Told } from '../../../analyze/told/told.ts';
import { type NumberOperand, type Operand } from './operand.ts';
/** Two operands compared. A comparison with a blank is blank, which decides nothing. */
export declare function comparisonOf(sign: ComparisonSign | '<>', left: Operand, right: Operand, at: number): Told;
/** Compares one number of the lead with a constant, as a question with the constant it comes down to. */
export declare function numberCompared(sign: ComparisonSign, operand: NumberOperand, value: number): Told;
