import { inside } from '../../diagnostics/place.js';
import { kinds } from '../link/kinds.js';
/** Reports documents that must exist and do not, and those that stand twice; `unusable` kinds exist but say nothing. */
export function reportOccurrence(sources, unusable, report) {
    const place = sources('agreement')[0]?.place ?? nowhere;
    for (const { kind, occurs } of Object.values(kinds)) {
        const [first, ...others] = sources(kind);
        if (occurs === 'any')
            continue;
        const needed = occurs !== 'optional' && !unusable.has(kind);
        if (first === undefined && needed)
            reportMissing(kind, place, report);
        if (first === undefined || occurs === 'some')
            continue;
        for (const other of others)
            reportSecond(kind, { place: other.place, first: first.place }, report);
    }
}
/** Where an agreement is missed that has no document at all. */
const nowhere = { file: 'definitions', document: 0, path: [] };
function reportMissing(kind, place, report) {
    report({
        code: 'link/missing-kind',
        place,
        message: `no file holds a document of kind ${kind}`,
        help: `add a document that begins with \`kind: ${kind}\``,
    });
}
function reportSecond(kind, { place, first }, report) {
    report({
        code: 'link/second-document',
        place: inside(place, 'kind'),
        message: `this is a second document of kind ${kind}, and an agreement has one`,
        help: 'merge the two, or delete one',
        related: [{ place: inside(first, 'kind'), message: 'the first one' }],
    });
}
