import { isConnective } from '../../../src/criteria/atoms.js';
import { criterionOf } from './neutral-criterion.js';
/** Fine enough for every point in the files; the cases name no model and so no scale. */
export const pointScale = 6;
/** The criterion of the case in normal form. */
export function normalCriterion({ criterion, attributes = {} }) {
    return criterionOf(criterion, attributes, pointScale);
}
/** Every question of a criterion with its path. */
export function questionsOf(part, path = '') {
    if (!isConnective(part))
        return [{ path: path || '/', atom: part }];
    return part.of.flatMap((inner, index) => questionsOf(inner, `${path}/${index}`));
}
