import { constant, listedValue, share, threshold, weight, window } from './constants.js';
import { dropped, nullGuard, operatorToken, route } from './structure.js';
/** Drawn in turn, so that no frequent one crowds out the rest. */
export const operators = [
    constant,
    dropped,
    listedValue,
    nullGuard,
    operatorToken,
    route,
    share,
    threshold,
    weight,
    window,
];
