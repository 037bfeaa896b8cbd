import type { SumsRead } from './sums-read.ts';
/**
 * An order in which less has to be remembered, by moving single attributes as long as that helps. What is remembered at a
 * place is guessed: some twenty partial sums of each bounded group that is begun, and two outcomes of each rule that is.
 */
export declare function shorterOrder(order: readonly string[], sums: SumsRead): readonly string[];
