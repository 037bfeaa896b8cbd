/** The seed that LEADPACT_SEED names, else the one of every day: the same seed draws the same agreements and leads. */
export declare function seedOf(environment: Readonly<Record<string, string | undefined>>): number;
