import { mapping, operation } from '../diagram/operations.js';
/** Some of the questions, by their places among all. */
export function openUnited(diagrams, questions) {
    const known = new Map();
    return (some) => {
        const key = [...some].join(' ');
        const made = known.get(key) ??
            united(diagrams, questions.map((node, place) => (some.has(place) ? node : 0)));
        known.set(key, made);
        return made;
    };
}
function united(diagrams, questions) {
    const sets = [[]];
    const places = new Map([['', 0]]);
    function placeOf(members) {
        const key = members.join(' ');
        const place = places.get(key) ?? sets.push(members) - 1;
        places.set(key, place);
        return place;
    }
    function joined(left, right) {
        const members = new Set([...(sets[left] ?? []), ...(sets[right] ?? [])]);
        return placeOf([...members].sort((one, other) => one - other));
    }
    const union = operation(joined, {
        commutative: true,
        early: (left, right) => (left === 0 || left === right ? right : right === 0 ? left : undefined),
    });
    const single = questions.map((node, index) => {
        const place = placeOf([index]);
        return diagrams.map(mapping((isSo) => (isSo === 1 ? place : 0)), node);
    });
    return {
        node: single.reduce((left, right) => diagrams.combine(union, left, right), 0),
        membersOf: (result) => sets[result] ?? [],
    };
}
