import { inside } from '../../diagnostics/place.js';
import { linkDefinition } from '../linking/definition.js';
import { documentEntries, linkedRecord } from '../linking/entries.js';
import { present } from '../linking/present.js';
import { linkDays, linkMinutes } from '../linking/quantities.js';
import { linkName, linkNames } from '../linking/references.js';
import { linkCredit } from './attribution/credit.js';
import { reportFallbackCycle } from './attribution/fallback-cycle.js';
/** Minutes within which the same touch counts once (semantics §9). */
const usualDedupe = 30;
export const attribution = {
    kind: 'attribution',
    occurs: 'any',
    declares: [{ noun: 'attribution', ownId: true }],
    link: (sources, linking) => {
        const entries = documentEntries(sources);
        reportFallbackCycle(entries, linking);
        return linkedRecord(entries, (entry) => linkAttribution(entry, linking));
    },
};
function linkAttribution(entry, linking) {
    const { written, place } = entry;
    const lookbackDays = linkDays(written.lookback, inside(place, 'lookback'), linking);
    const credit = linkCredit(written, place, linking);
    const dedupeMinutes = linkDedupe(written.dedupe, inside(place, 'dedupe'), linking);
    const rest = present({
        ...linkDefinition(entry, linking),
        anchor: written.anchor,
        signals: linkNames('signal', written.touches, inside(place, 'touches'), linking),
        model: written.model,
        per: written.per ?? 'touch',
        runs: written.runs ?? 'keep',
        fallback: linkName('attribution', written.fallback, inside(place, 'fallback'), linking),
    });
    if (lookbackDays === undefined || credit === undefined || dedupeMinutes === undefined)
        return undefined;
    return { ...rest, lookbackDays, credit, dedupeMinutes };
}
function linkDedupe(written, place, linking) {
    return written === undefined ? usualDedupe : linkMinutes(written, place, linking);
}
