import { openBudget } from '../../../src/analyze/budget.js';
import { compare } from '../../../src/analyze/compare/compare.js';
import { attack } from '../generate/lead/attack.js';
import { claimsOf } from './claims.js';
import { processorClock } from './processor-clock.js';
import { replays } from './replay.js';
import { shownDifferences } from './shown-differences.js';
/** Compares the versions, replays what is shown, and tries to refute what is proved by leads. */
export function judgePair({ kind, before, after }, options) {
    const versions = [before, after];
    const begun = processorClock();
    const compared = compare(before, after, openBudget(options.budget));
    const milliseconds = processorClock() - begun;
    if ('notComparable' in compared)
        throw new Error(compared.notComparable);
    const claims = claimsOf(compared);
    const proved = new Set(claims.flatMap((claim) => (claim.answer === 'proved' ? [claim.kind] : [])));
    const seen = new Map();
    for (const { lead, ...rows } of attack(before, after, options)) {
        for (const shown of shownDifferences(versions, { recorded: lead.recordedStage, ...rows }))
            if (!seen.has(shown))
                seen.set(shown, lead);
    }
    return {
        change: kind,
        claims,
        wrong: [...seen].flatMap(([shown, lead]) => (proved.has(shown) ? [{ kind: shown, lead }] : [])),
        broken: claims.flatMap((claim) => claim.witnesses.filter((witness) => !replays(versions, claim.kind, witness)).map(() => claim.kind)),
        seen: [...seen.keys()],
        milliseconds,
    };
}
