export function pointsAt({ points, tail }, ageDays) {
    return points[ageDays] ?? tail;
}
/** Ages at which a table changes. */
export function changesOf(table) {
    const changes = [];
    for (let age = 1; age <= table.points.length; age += 1) {
        if (pointsAt(table, age) !== pointsAt(table, age - 1))
            changes.push(age);
    }
    return changes;
}
export function ascending(ages) {
    return Array.from(new Set(ages)).sort((left, right) => left - right);
}
/** Which piece an age lies in, when ages are cut before each of `cuts`. */
export function pieceOf(age, cuts) {
    let piece = 0;
    while (piece < cuts.length && (cuts[piece] ?? 0) <= age)
        piece += 1;
    return piece;
}
/** An age of each piece, the youngest. */
export function youngestOf(cuts) {
    return [0, ...cuts];
}
