/** The number in an amount as people write it: `9.000 EUR`, `€ 12,500`, `1 200`; nothing where it could be two numbers. */
export declare function plainAmount(text: string): number | undefined;
