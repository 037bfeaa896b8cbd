import type { Budget } from '../budget.ts';
/** The nodes themselves: one per function, found by what it consists of. */
export interface Store {
    /** Classes per variable. */
    readonly sizes: readonly number[];
    constant(value: number): number;
    branch(variable: number, children: readonly number[]): number;
    variableOf(node: number): number;
    valueOf(node: number): number | undefined;
    childOf(node: number, index: number): number;
    count(): number;
}
export declare function openStore(sizes: readonly number[], budget: Budget): Store;
