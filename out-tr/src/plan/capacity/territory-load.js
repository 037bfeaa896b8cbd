import { compareExact, minus, nothing, plus, times } from '../../support/exact.js';
/** `minutesPerLead`: touches times minutes per touch. */
export function loadOf(mqls, days, minutesPerLead) {
    let leadCapacity = nothing;
    let minutesAvailable = nothing;
    for (const { leads, minutes } of days) {
        leadCapacity = leadCapacity && leads && plus(leadCapacity, leads);
        minutesAvailable = plus(minutesAvailable, minutes);
    }
    return {
        mqls,
        leadCapacity,
        minutesNeeded: minutesPerLead === undefined ? undefined : times(mqls, minutesPerLead),
        minutesAvailable,
    };
}
/** How many leads are too many. */
export function leadsOver({ mqls, leadCapacity }) {
    return leadCapacity === undefined ? nothing : excess(mqls, leadCapacity);
}
/** How many minutes are missing. */
export function minutesOver({ minutesNeeded, minutesAvailable }) {
    return minutesNeeded === undefined ? nothing : excess(minutesNeeded, minutesAvailable);
}
function excess(needed, there) {
    return compareExact(needed, there) > 0 ? minus(needed, there) : nothing;
}
