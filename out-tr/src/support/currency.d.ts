/** The currencies of ISO 4217 by their codes. */
export declare function currencies(): readonly string[];
export declare function isCurrency(code: string): boolean;
