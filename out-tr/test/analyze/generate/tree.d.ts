/** Keys and positions from the root of a tree of plain data. */
export type Path = readonly (string | number)[];
/** A value and where it stands. */
export interface Site {
    readonly path: Path;
    readonly value: unknown;
}
/** Every value of a tree, its root first. */
export declare function sitesIn(value: unknown, path?: Path): Generator<Site>;
/** The tree with another value in one place; undefined takes the place out. */
export declare function replacedAt<Tree>(tree: Tree, path: Path, value: unknown): Tree;
/** The value at a path; undefined where nothing is. */
export declare function valueAt(tree: unknown, path: Path): unknown;
export declare function isRecord(value: unknown): value is Readonly<Record<string, unknown>>;
