/** How the filters of a list view, numbered from 1, go together. */
export type FilterLogic = number | {
    readonly op: 'AND' | 'OR';
    readonly of: readonly FilterLogic[];
};
/** `1 AND (2 OR 3)`: mixtures only with parentheses, as we write them. */
export declare function parseFilterLogic(text: string, filters: number): FilterLogic;
