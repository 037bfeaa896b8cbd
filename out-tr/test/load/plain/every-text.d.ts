/** What a text may begin with, so that the pieces behind it meet the readers in every state. */
export declare const beginnings: readonly string[];
/** Every text of exactly so many pieces of what means something to YAML, behind a beginning; in a fixed order. */
export declare function everyText(beginning: string, length: number): Generator<string>;
