/**
 * points · 2^(−age / halfLife), rounded half away from zero, exactly (semantics §3, Decay). The value is irrational:
 * a float decides wherever it is far from a half, comparing integer powers decides everywhere else.
 */
export declare function halvedPoints(points: number, halfLifeDays: number, age: number): number;
