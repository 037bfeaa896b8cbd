/** What a whole number drawn at random means among some choices: the choice it counts to, around and around. */
export declare function drawn<T>(choices: readonly [T, ...T[]], draw: number): T;
/** The same where there may be nothing to choose from. */
export declare function drawnOf<T>(choices: readonly T[], draw: number): T | undefined;
/** The choices that the numbers count to, each once, in the order of the choices. */
export declare function drawnSome<T>(choices: readonly T[], draws: readonly number[]): readonly T[];
