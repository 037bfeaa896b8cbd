import { dayMs, notOlder } from './lead/event-slot.js';
import { all, no, not, same, yes } from './term.js';
export function openCodes() {
    const names = new Map();
    const namesOf = (kind) => {
        const known = names.get(kind) ?? [];
        names.set(kind, known);
        return known;
    };
    return {
        namesOf,
        codeOf: (kind, name) => {
            const known = namesOf(kind);
            const code = known.indexOf(name);
            return code >= 0 ? code : known.push(name) - 1;
        },
    };
}
/** The events of signals as this version may use them. */
export function usableSlots(signals, { agreement, lead, script }) {
    const resets = agreement.lifecycle.cycles.scoreReset !== 'none';
    return [...new Set(signals)].flatMap((signal) => {
        const purpose = agreement.signals[signal]?.consent;
        const allowed = purpose === undefined ? yes : same(lead.consent(purpose), '1');
        return lead.slots(signal).map((slot) => {
            const name = `${signal} ${slot.place + 1}`;
            const usable = all([slot.exists, allowed, not(lead.objection)]);
            const hidden = resets ? all([lead.recycled(), notOlder(lead.recycledAgo(), slot)]) : no;
            return {
                ...slot,
                usable: script.define('Bool', usable, name, 'is usable'),
                hidden: script.define('Bool', hidden, name, 'is hidden'),
            };
        });
    });
}
/** Is the first less than so many days newer than the second? */
export function isWithin(newer, older, days) {
    const distance = `(+ (* ${dayMs} (- ${older.days} ${newer.days})) (- ${older.rest} ${newer.rest}))`;
    return `(< ${distance} ${days * dayMs})`;
}
