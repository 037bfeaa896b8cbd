import { bounded } from '../../evaluate/score/bounded.js';
/** What lies beyond a bound still counts a quarter, so that a search sees which way leads back inside. */
export function softlyBounded(points, bounds) {
    return softened(bounded(points, bounds), points);
}
export function softened(inside, points) {
    return inside + (points - inside) / 4;
}
