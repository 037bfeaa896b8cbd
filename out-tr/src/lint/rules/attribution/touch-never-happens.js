import { atoms } from '../../../criteria/atoms.js';
import { inside } from '../../../diagnostics/place.js';
import { criteriaInUse } from '../../../model/criteria-in-use.js';
import { scoringRules } from '../../scoring-parts.js';
export const touchNeverHappens = {
    id: 'attribution/touch-never-happens',
    severity: 'warning',
    owner: 'marketing',
    summary: 'A signal that gets credit is read somewhere else too.',
    why: 'nobody would notice that it is not recorded, and its channel gets nothing for what it did',
    *check(agreement) {
        const known = new Set(knownSignals(agreement));
        for (const { id, signals, place } of Object.values(agreement.attributions)) {
            for (const signal of signals) {
                if (known.has(signal))
                    continue;
                yield {
                    place: inside(place, 'touches'),
                    message: `${id} credits the signal ${signal}, which no score, condition or channel reads`,
                    help: 'score it, let it belong to a channel, or leave it out',
                };
            }
        }
    },
};
function* knownSignals(agreement) {
    for (const { rule } of scoringRules(agreement.scorings))
        if (rule.kind === 'event' || rule.kind === 'inactivity')
            yield* rule.signals;
    for (const { criterion } of criteriaInUse(agreement))
        for (const { atom } of atoms(criterion))
            if (atom.op === 'signal')
                yield* atom.signals;
    for (const { signals } of Object.values(agreement.channels))
        yield* signals;
}
