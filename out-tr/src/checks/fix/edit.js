/** Whether two edits of a file would write over each other. Two insertions at one place have no order, so they do. */
export function overlap(left, right) {
    if (left.file !== right.file)
        return false;
    if (left.start === right.start)
        return true;
    const [first, second] = left.start < right.start ? [left, right] : [right, left];
    return first.end > second.start;
}
/** The text of a file with its edits made, from the end, so that no offset moves before it is used. */
export function edited(text, edits) {
    return edits
        .toSorted((left, right) => right.start - left.start)
        .reduce((made, { start, end, text: piece }) => made.slice(0, start) + piece + made.slice(end), text);
}
