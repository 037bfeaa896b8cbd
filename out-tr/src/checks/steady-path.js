/**
 * The keys that lead to a place, with dots between them: `gates.competitor.when`. Entries of lists are named by their
 * id where they have one, so the path stays when others are put before them; the document's number in its file is left
 * out for the same reason.
 */
export function steadyPath({ file, document, path }, documents) {
    let here = documents.find((each) => each.file === file && each.document === document)?.data;
    const steps = [];
    for (const step of path) {
        here = childOf(here, step);
        steps.push(nameOf(step, here));
    }
    return steps.join('.');
}
function nameOf(step, value) {
    if (typeof step === 'string')
        return step;
    const id = childOf(value, 'id');
    return typeof id === 'string' ? id : String(step + 1);
}
function childOf(value, step) {
    if (typeof value !== 'object' || value === null)
        return undefined;
    return Object.getOwnPropertyDescriptor(value, step)?.value;
}
