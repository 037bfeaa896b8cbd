import { simplest } from '../../score/shared-variables.js';
/** The lead without events and values that it can do without; two passes, for one may allow another. */
export function smaller({ space: { costs } }, ground, lead, willDo) {
    let small = lead;
    const tryOut = (next) => {
        if (willDo(ground.stand(next)))
            small = next;
    };
    for (let pass = 0; pass < 2; pass += 1) {
        for (const event of small.events)
            tryOut({ ...small, events: small.events.filter((each) => each !== event) });
        for (const [index, ofClasses] of costs.entries()) {
            const least = simplest(ofClasses);
            const isMore = (ofClasses[small.classes[index] ?? 0] ?? 0) > (ofClasses[least] ?? 0);
            if (isMore)
                tryOut({ ...small, classes: small.classes.with(index, least) });
        }
    }
    return small;
}
