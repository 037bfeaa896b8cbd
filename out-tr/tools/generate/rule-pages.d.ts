/** Every page under `docs/rules/`, by path: one per finding code, made of its texts and its two cases. */
export declare function rulePages(): ReadonlyMap<string, string>;
