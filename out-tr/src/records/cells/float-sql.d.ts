/**
 * The scaled number of a DOUBLE, NULL where it has more digits than the scale keeps. A float gives back every decimal of
 * fifteen digits; of longer ones several may mean the same float, and nobody can say which was meant. A whole number is
 * sure up to the largest if the float itself was `written` down, and not `rounded` from a longer text.
 */
export declare function scaledFloat(double: string, scale: number, origin: 'written' | 'rounded'): string;
