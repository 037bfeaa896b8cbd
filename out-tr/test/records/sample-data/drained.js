/** What work comes to that pauses on its way. */
export function drained(work) {
    let step = work.next();
    while (step.done !== true)
        step = work.next();
    return step.value;
}
