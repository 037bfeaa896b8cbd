import { hostilePieces } from './hostile-pieces.js';
/** A text with one to three mistakes, as people and programs make them. */
export function mutant(text, chance) {
    let made = text;
    for (let edits = chance.of([1, 1, 1, 2, 2, 3]); edits > 0; edits--)
        made = chance.of(edit)(made, chance);
    return made;
}
const insert = (text, chance) => spliced(text, spot(text, chance), 0, chance.of(hostilePieces));
const replace = (text, chance) => spliced(text, spot(text, chance), 1 + chance.below(3), chance.of(hostilePieces));
const remove = (text, chance) => spliced(text, spot(text, chance), 1 + chance.below(4), '');
const truncate = (text, chance) => text.slice(0, chance.below(text.length + 1));
/** Copies a stretch to another place. */
const copy = (text, chance) => {
    const start = spot(text, chance);
    return spliced(text, spot(text, chance), 0, text.slice(start, start + 1 + chance.below(60)));
};
/** Puts something in the place of a value. */
const value = (text, chance) => {
    const found = [...text.matchAll(/(?<=: |- |, )[^\n,{}[\]]+/g)];
    const match = found[chance.below(found.length)];
    if (match === undefined)
        return text;
    const sign = chance.of(['', '"', "'"]);
    const written = chance.of([match[0], ...hostilePieces]);
    return spliced(text, match.index, match[0].length, sign + written + sign);
};
/** Moves one line or several to the left or to the right. */
const shift = (text, chance) => withLines(text, (lines) => {
    const start = chance.below(lines.length);
    const end = start + chance.of([1, 1, 2, 3, 8]);
    const by = chance.of([-2, -1, 1, 2, 4]);
    return lines.map((line, at) => {
        if (at < start || at >= end)
            return line;
        return by > 0 ? ' '.repeat(by) + line : line.replace(new RegExp(`^ {1,${-by}}`), '');
    });
});
const swapLines = (text, chance) => withLines(text, (lines) => {
    const [left, right] = [chance.below(lines.length), chance.below(lines.length)];
    return lines.with(left, lines[right] ?? '').with(right, lines[left] ?? '');
});
const repeatLine = (text, chance) => withLines(text, (lines) => lines.toSpliced(chance.below(lines.length), 0, lines[chance.below(lines.length)] ?? ''));
const dropLine = (text, chance) => withLines(text, (lines) => lines.toSpliced(chance.below(lines.length), 1));
const joinLines = (text, chance) => withLines(text, (lines) => {
    const at = chance.below(lines.length);
    return lines.toSpliced(at, 2, `${lines[at] ?? ''}${chance.of(['', ' '])}${lines[at + 1] ?? ''}`);
});
/** Blanks behind a line, or other line breaks. */
const lineEnds = (text, chance) => {
    const at = text.indexOf('\n', spot(text, chance));
    return at === -1
        ? text.replaceAll('\n', '\r\n')
        : spliced(text, at, 0, chance.of([' ', '   ', ' # c', '#']));
};
const edit = [
    ...[insert, insert, insert, replace, replace, remove, remove],
    ...[value, value, value, shift, shift, shift, swapLines, repeatLine, dropLine, joinLines],
    ...[copy, truncate, lineEnds],
];
/** Anywhere, or where lines begin, indentation ends, or a sign of YAML stands. */
function spot(text, chance) {
    const anywhere = chance.below(text.length + 1);
    const pattern = chance.of([undefined, /\n/g, /(?<=\n *)[^ \n]/g, /[:,[\]{}#'"|>-]/g, /$/gm]);
    if (pattern === undefined)
        return anywhere;
    pattern.lastIndex = anywhere;
    return pattern.exec(text)?.index ?? anywhere;
}
function spliced(text, at, removed, added) {
    return text.slice(0, at) + added + text.slice(at + removed);
}
function withLines(text, change) {
    return change(text.split('\n')).join('\n');
}
