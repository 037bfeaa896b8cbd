import { openBudget } from '../../../src/analyze/budget.js';
import { compare } from '../../../src/analyze/compare/compare.js';
import { claimsOf } from '../soundness/claims.js';
import { processorClock } from '../soundness/processor-clock.js';
import { replays } from '../soundness/replay.js';
import { reasonText } from '../soundness/tally.js';
import { drawTokens } from './draw.js';
import { readSubject } from './subject.js';
/** The agreements that the repository itself lives with. */
export function subjects() {
    return [readSubject('reference', '.'), readSubject('gitlab', 'examples/gitlab')];
}
export function judgeTokens({ part, parts, wanted, seed, milliseconds }) {
    const read = subjects();
    const judged = [];
    let index = -1;
    for (const mutation of drawTokens(read, seed)) {
        index += 1;
        if (index >= wanted)
            break;
        if (index % parts !== part)
            continue;
        const subject = read.find(({ name }) => name === mutation.subject);
        if (subject !== undefined)
            judged.push(judgeToken(subject, mutation, milliseconds));
    }
    return judged;
}
function judgeToken({ agreement }, { mutant, ...mutation }, limit) {
    const begun = processorClock();
    const compared = compare(agreement, mutant, openBudget({ milliseconds: limit, now: processorClock }));
    const milliseconds = processorClock() - begun;
    if ('notComparable' in compared)
        throw new Error(compared.notComparable);
    const claims = claimsOf(compared);
    const open = claims.filter(({ answer }) => answer === 'unknown');
    const isWitnessed = claims.some(({ answer }) => answer === 'refuted');
    return {
        ...mutation,
        answer: isWitnessed ? 'witnessed' : open.length > 0 ? 'unknown' : 'harmless',
        reasons: [...new Set(open.flatMap(({ reasons }) => reasons.map(reasonText)))],
        open: open.map(({ kind }) => kind),
        broken: claims.flatMap(({ kind, witnesses }) => witnesses.filter((witness) => !replays([agreement, mutant], kind, witness)).map(() => kind)),
        milliseconds,
    };
}
