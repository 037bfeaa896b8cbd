/** More literals than these are not combined with each other. */
const MOST = 12;
/** Texts worth trying: what is asked for, two of it together, and a word that nobody asks for. */
export function textsFor(tests) {
    const literals = [...new Set(tests.flatMap((test) => ('values' in test ? test.values : [])))];
    const few = literals.slice(0, MOST);
    const pairs = few.flatMap((left) => few.filter((right) => right !== left).map((right) => `${left} ${right}`));
    return ['beispiel', ...literals, ...literals.map((literal) => `beispiel ${literal}`), ...pairs];
}
