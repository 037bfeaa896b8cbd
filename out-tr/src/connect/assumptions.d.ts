/** The assumptions behind the answers about one system. */
export declare function assumptionsOf(target: string): readonly string[];
