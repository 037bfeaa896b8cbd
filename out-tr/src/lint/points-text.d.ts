/** Scaled points as a person writes them, e.g. 1250 at scale 2 → `12.5`. */
export declare function pointsText(points: number, scale: number): string;
