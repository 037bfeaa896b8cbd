export const nowhere = 0xffff_ffff;
/** `leads` by row, for each part of a file; −1 for none. Events of a lead keep the order of their rows. */
export function eventOrder(leads, count) {
    const offsets = new Uint32Array(count + 1);
    for (const part of leads) {
        for (let row = 0; row < part.length; row++) {
            const lead = part[row] ?? -1;
            if (lead >= 0)
                offsets[lead + 1] = (offsets[lead + 1] ?? 0) + 1;
        }
    }
    let most = 0;
    for (let lead = 0; lead < count; lead++) {
        most = Math.max(most, offsets[lead + 1] ?? 0);
        offsets[lead + 1] = (offsets[lead] ?? 0) + (offsets[lead + 1] ?? 0);
    }
    const next = offsets.slice(0, count);
    const places = leads.map((part) => {
        const own = new Uint32Array(part.length);
        for (let row = 0; row < part.length; row++) {
            const lead = part[row] ?? -1;
            const place = lead < 0 ? nowhere : (next[lead] ?? 0);
            own[row] = place;
            if (lead >= 0)
                next[lead] = place + 1;
        }
        return own;
    });
    return { offsets, places, most };
}
/**
 * Brings the events of each lead into the order newest first, in all columns; says whether some lead has two events of one
 * instant, whose order only their ids tell.
 */
export function sortNewestFirst(offsets, at, others) {
    let hasTies = false;
    for (let lead = 0; lead + 1 < offsets.length; lead++) {
        const [from, to] = [offsets[lead] ?? 0, offsets[lead + 1] ?? 0];
        if (!isNewestFirst(at, from, to))
            sortOne(at, others, from, to);
        hasTies ||= holdsTies(at, from, to);
    }
    return hasTies;
}
function isNewestFirst(at, from, to) {
    for (let place = from + 1; place < to; place++)
        if ((at[place] ?? 0) > (at[place - 1] ?? 0))
            return false;
    return true;
}
/** Of sorted ones. */
function holdsTies(at, from, to) {
    for (let place = from + 1; place < to; place++)
        if (at[place] === at[place - 1])
            return true;
    return false;
}
function sortOne(at, others, from, to) {
    const instants = at.slice(from, to);
    const order = Array.from(instants.keys()).sort((left, right) => (instants[right] ?? 0) - (instants[left] ?? 0));
    for (const column of [at, ...others]) {
        const own = column.slice(from, to);
        for (const [place, former] of order.entries())
            column[from + place] = own[former] ?? 0;
    }
}
