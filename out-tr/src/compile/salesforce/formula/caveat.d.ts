import type { Caveat } from '../../caveat.ts';
export declare const normalText: Caveat;
export declare const wordSeparators: Caveat;
export declare const userZone: Caveat;
export declare const storedFacts: Caveat;
export declare const checkboxWithoutBlank: Caveat;
export declare const unwritableText: Caveat;
export declare const otherStore: Caveat;
