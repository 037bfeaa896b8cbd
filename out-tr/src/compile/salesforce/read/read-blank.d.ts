import { type Told } from '../../../analyze/told/told.ts';
import type { Operand } from './operand.ts';
/** Is there nothing in the field? */
export declare function isBlank(operand: Operand, at: number): Told;
