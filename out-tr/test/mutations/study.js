import { draw } from './draw.js';
import { judge } from './judge.js';
import { readReference } from './reference.js';
/** Judges a share until it has its part of the wanted mutants and a tenth more, which evens out the shares. */
export function judgedOf({ group, part, parts, wanted, seed }) {
    const reference = readReference();
    const judged = [];
    let index = -1;
    for (const mutation of draw(reference, group, seed)) {
        if (group === 'business' && !mutation.isObservable)
            continue;
        index += 1;
        if (index % parts !== part)
            continue;
        const verdict = judge(reference, mutation);
        // What is no agreement any more was no decision that anybody could have taken.
        if (group === 'business' && verdict.by === 'refused')
            continue;
        judged.push({ index, mutation, verdict });
        if (judged.length >= Math.ceil((wanted / parts) * 1.1))
            break;
    }
    return judged;
}
/** How many of all possible business changes a decision about a lead depends on. */
export function observableShare(seed) {
    const all = [...draw(readReference(), 'business', seed)];
    return { observable: all.filter(({ isObservable }) => isObservable).length, all: all.length };
}
