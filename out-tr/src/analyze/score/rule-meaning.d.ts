/** Equal for what is read alike, whatever it is called and wherever it stands. */
export declare function meaningOf(read: unknown): string;
/** What of each side the other does not have as often. */
export declare function withoutEqual<Each>(before: readonly Each[], after: readonly Each[]): readonly [readonly Each[], readonly Each[]];
