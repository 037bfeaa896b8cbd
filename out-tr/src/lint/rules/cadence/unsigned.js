import { inside } from '../../../diagnostics/place.js';
import { missingSide, sidesOfRoles } from '../../sides-of-roles.js';
export const unsigned = {
    id: 'cadence/unsigned',
    severity: 'error',
    owner: 'joint',
    summary: 'What has to be signed is signed by both departments.',
    why: 'a plan that one side has not signed is the other side’s plan, and in December that is what will be said about it',
    *check(agreement) {
        for (const cadence of Object.values(agreement.cadences)) {
            if (cadence.signedBy.length === 0)
                continue;
            yield* oneSigns(agreement, cadence);
            yield* notSigned(cadence);
            yield* signedForTheOther(agreement, cadence);
        }
    },
};
function* oneSigns(agreement, { id, place, signedBy }) {
    const missing = missingSide(sidesOfRoles(agreement, signedBy));
    if (missing === undefined)
        return;
    yield {
        place: inside(place, 'signedBy'),
        message: `nobody signs ${id} for ${missing}`,
        help: `add a role of ${missing}`,
        owner: missing,
    };
}
function* notSigned({ id, log, signedBy }) {
    for (const { held, signatures, place } of log) {
        if (held === undefined)
            continue;
        const missing = signedBy.filter((role) => !signatures.some(({ by }) => by === role));
        if (missing.length === 0)
            continue;
        yield {
            place,
            message: `what ${id} of ${held} agreed is not signed by ${missing.join(', ')}`,
            help: 'have it signed and write it down: `signed: [{ side: sales, by: vp-sales, on: 2026-10-09 }]`',
        };
    }
}
function* signedForTheOther({ roles }, { log }) {
    for (const { by, place, side } of log.flatMap(({ signatures }) => signatures)) {
        const own = roles[by]?.side;
        if (own === undefined || own === 'both' || own === side)
            continue;
        yield {
            place: inside(place, 'by'),
            message: `${by} is a role of ${own} and signs for ${side}`,
            help: `name a role of ${side}, or write \`side: ${own}\``,
        };
    }
}
