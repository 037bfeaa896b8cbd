/**
 * Whether a text of the agreement may stand in sample data: it holds no domain that somebody may own (RFC 2606 reserves
 * the others) and not enough digits for a number that somebody may answer.
 */
export declare function isFictional(text: string): boolean;
