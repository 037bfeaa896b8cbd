/** What two results become, point by point. Each has a number of its own, under which answers are kept. */
export interface Operation {
    readonly id: number;
    readonly of: (left: number, right: number) => number;
    readonly commutative: boolean;
    /** The answer for two nodes where it can be seen without looking into them. */
    readonly early?: (left: number, right: number) => number | undefined;
}
/** What one result becomes. */
export interface Mapping {
    readonly id: number;
    readonly of: (value: number) => number;
}
/** A number for one kind of kept answers. */
export declare function nextId(): number;
/** An operation on results; make it once and use it often, for its answers are kept. */
export declare function operation(of: Operation['of'], options?: Partial<Pick<Operation, 'commutative' | 'early'>>): Operation;
/** A change of results; make it once and use it often. */
export declare function mapping(of: Mapping['of']): Mapping;
/** Points added up; the node of 0 adds nothing. */
export declare const plus: Operation;
export declare const minus: Operation;
/** Variables that are known, each with its class. */
export interface Known {
    readonly id: number;
    readonly classes: ReadonlyMap<number, number>;
    /** The last of them. */
    readonly last: number;
}
/** Variables that are known; make it once and use it often. */
export declare function known(classes: ReadonlyMap<number, number>): Known;
