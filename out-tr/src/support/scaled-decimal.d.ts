/**
 * The decimal `text` (`12`, `-12.50`) as an integer scaled by 10^scale, exactly.
 * Undefined when it is no plain decimal, has more significant digits after the point than `scale`, or is not a safe integer.
 */
export declare function parseScaledDecimal(text: string, scale: number): number | undefined;
/** A scaled integer with exactly `scale` digits after the point: (2667, 2) → `26.67`, (5, 0) → `5`. */
export declare function formatScaledDecimal(value: number, scale: number): string;
