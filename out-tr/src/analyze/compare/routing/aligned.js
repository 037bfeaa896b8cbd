/**
 * More places at which the lists differ are taken as one, with the rules between them: leads that were followed from each
 * of so many places would meet the same rules again and again.
 */
const mostPlaces = 6;
/** Places with no more rules between them are one, so that rules that changed places are seen to be the same together. */
const near = 3;
/** Both lists from the first rule to the last, as many rules as possible side by side. */
export function aligned(before, after) {
    const steps = joined(sideBySide(before, after), near);
    const places = steps.filter((step) => 'before' in step).length;
    return places > mostPlaces ? joined(steps, steps.length) : steps;
}
/** Places at which the lists differ as one, where at most so many rules are between them. */
function joined(steps, most) {
    const found = [];
    for (const step of steps) {
        const last = found.findLastIndex((each) => 'before' in each);
        const isNear = 'before' in step && last >= 0 && found.length - 1 - last <= most;
        found.push(isNear ? together([...found.splice(last), step]) : step);
    }
    return found;
}
function together(steps) {
    return {
        before: steps.flatMap((step) => ('same' in step ? [step.same] : step.before)),
        after: steps.flatMap((step) => ('same' in step ? [step.same] : step.after)),
    };
}
function sideBySide(before, after) {
    const isSame = (place, other) => areSame(before[place], after[other]);
    const longest = longestCommon(before.length, after.length, isSame);
    const steps = [];
    let [place, other] = [0, 0];
    let [fromPlace, fromOther] = [0, 0];
    const close = () => {
        if (place > fromPlace || other > fromOther)
            steps.push({ before: before.slice(fromPlace, place), after: after.slice(fromOther, other) });
    };
    while (place < before.length || other < after.length) {
        const same = before[place];
        if (same !== undefined && isSame(place, other)) {
            close();
            steps.push({ same });
            place += 1;
            other += 1;
            [fromPlace, fromOther] = [place, other];
        }
        else if (longest(place + 1, other) >= longest(place, other + 1) && place < before.length)
            place += 1;
        else
            other += 1;
    }
    close();
    return steps;
}
function areSame(one, other) {
    return (one !== undefined &&
        other !== undefined &&
        one.condition === other.condition &&
        one.target === other.target);
}
/** How many rules two lists have in common from a place of each on, in the same order. */
function longestCommon(length, others, isSame) {
    // Behind the last rule of either list nothing is in common.
    const width = others + 2;
    const table = new Int32Array((length + 2) * width);
    const at = (place, other) => table[place * width + other] ?? 0;
    for (let place = length - 1; place >= 0; place -= 1) {
        for (let other = others - 1; other >= 0; other -= 1) {
            table[place * width + other] = isSame(place, other)
                ? at(place + 1, other + 1) + 1
                : Math.max(at(place + 1, other), at(place, other + 1));
        }
    }
    return at;
}
