import { inside } from '../../../diagnostics/place.js';
export const warningsNotRising = {
    id: 'sla/warnings-not-rising',
    severity: 'error',
    owner: 'joint',
    summary: 'Warnings come before the target, one after the other.',
    why: 'a warning after the breach warns nobody',
    fix: 'puts the warnings in rising order, where all of them lie before the target and no two are equal',
    *check({ slas }) {
        for (const sla of Object.values(slas)) {
            const shares = sla.warnAt.map(share);
            const wrong = shares.findIndex((value, index) => value <= (shares[index - 1] ?? 0) || value >= 1);
            if (wrong < 0)
                continue;
            yield {
                place: inside(sla.place, 'warnAt', wrong),
                message: `warning ${wrong + 1} of SLA ${sla.id} does not lie between the one before it and the target`,
                help: 'write rising shares below 100 %, for example [ 50 %, 75 % ]',
                ...(isOnlyMixed(shares)
                    ? {
                        fix: {
                            changes: [{ what: 'reorder', place: inside(sla.place, 'warnAt'), order: rising(shares) }],
                        },
                    }
                    : {}),
            };
        }
    },
};
/** Whether their order is all that is wrong with them. */
function isOnlyMixed(shares) {
    return new Set(shares).size === shares.length && shares.every((value) => value > 0 && value < 1);
}
/** Of each place in rising order the index of the share that belongs there. */
function rising(shares) {
    return [...shares.keys()].sort((left, right) => (shares[left] ?? 0) - (shares[right] ?? 0));
}
function share({ numerator, denominator }) {
    return numerator / denominator;
}
