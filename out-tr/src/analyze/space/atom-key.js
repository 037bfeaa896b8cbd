import { compareCodePoints } from '../../support/code-points.js';
/** Equal for questions that ask the same in the same words, wherever they stand and whatever list their values come from. */
export function atomKey(atom) {
    const asked = Object.entries(atom).filter(([key]) => key !== 'place' && key !== 'list');
    return JSON.stringify(asked.sort(([left], [right]) => compareCodePoints(left, right)));
}
