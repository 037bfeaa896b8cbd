/** Scaled points as a person writes them, e.g. 1250 at scale 2 → `12.5`. */
export function pointsText(points, scale) {
    return String(points / 10 ** scale);
}
