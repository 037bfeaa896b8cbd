import type { Expression } from './expression.ts';
/** The formula as a tree. Throws ForeignText at the first sign that does not belong there. */
export declare function parseFormula(formula: string): Expression;
