/** A value of a JSON file that knows where it stands. */
export type JsonTree = {
    readonly at: number;
} & ({
    readonly is: 'object';
    readonly entries: ReadonlyMap<string, JsonTree>;
} | {
    readonly is: 'list';
    readonly items: readonly JsonTree[];
} | {
    readonly is: 'value';
    readonly value: string | number | boolean | null;
});
/** The whole file as one value; throws ForeignText where it is no JSON or says one key twice. */
export declare function jsonTree(text: string): JsonTree;
