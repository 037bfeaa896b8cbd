/** The registry of the lint rules: its text is derived from the rule files, one import and one line each. */
export declare function ruleRegistry(folder: string): string;
/** Ids of the rules on disk, sorted. */
export declare function ruleFiles(folder: string): readonly string[];
