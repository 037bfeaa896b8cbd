/** One case of a vector file, as parsed JSON. */
export type VectorCase = Readonly<Record<string, unknown>>;
/** A whole vector file, as parsed JSON; what its cases share stands beside `cases`. */
export type VectorFile = Readonly<Record<string, unknown>>;
/** Runs an engine on one case and returns the value to compare with the case's `expect`, or a promise of it. */
export type Adapter = (testCase: VectorCase, file: VectorFile) => unknown;
/**
 * Adapters of one file format by the `kind` (or `op`) of its cases; `case` for formats whose cases have none. `outside` =
 * no question to this engine.
 */
export type Adapters = Readonly<Record<string, Adapter | 'outside'>>;
/** Lets an adapter name the shape of its cases. */
export declare function adapter<Case, File = VectorFile>(run: (testCase: Case, file: File) => unknown): Adapter;
