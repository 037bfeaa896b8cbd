/** Every whole percentage that a text mentions. */
export declare function percentagesIn(text: string): readonly number[];
/** Every plain number that a text gives as a lower bound: at least 190, mindestens drei. */
export declare function leastFiguresIn(text: string): readonly number[];
/** How often something is done: six times, sechsmal, drei Kontaktversuche. */
export declare function timesIn(text: string): readonly number[];
/** Points that a text states: 6 points, sechs Punkte. */
export declare function pointsIn(text: string): readonly number[];
/** Every number in digits, with the signs between the digits left out: 200,000 and 200.000 are the same. */
export declare function digitsIn(text: string): readonly string[];
