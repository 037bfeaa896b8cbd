import { asked, no, yes } from './told.js';
/** Larger than any number of a lead, scaled. */
const farthest = 2 ** 45;
/** The question from which value on a condition holds that, once it holds, holds of every larger number; found by halving. */
export function fromThreshold(measure, holds) {
    if (holds(-farthest))
        return yes;
    if (!holds(farthest))
        return no;
    let [low, high] = [-farthest, farthest];
    while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (holds(middle))
            high = middle;
        else
            low = middle;
    }
    return asked({ ask: 'least', measure, least: high });
}
