/** JSON: `kinds` maps each kind to its entry in `$defs`, which holds the schemas with one example each. */
export declare const schemaNotes: string;
