import { frameLine, lineAt } from './frame-line.js';
/** The lines of a frame: the line before for orientation, the line itself, the mark. */
export function frameLines(frame, paint) {
    const { number, text, before, marked } = frameLine(frame.text, frame.range);
    const edge = (label) => paint('blue', `${label.padStart(frame.gutter)} |`);
    const mark = paint(frame.style, `${frame.mark.repeat(marked)}${frame.label === '' ? '' : ` ${frame.label}`}`);
    const above = lineAbove(frame);
    return [
        edge(''),
        ...(above === '' ? [] : [`${edge(String(number - 1))} ${above}`]),
        `${edge(String(number))} ${text}`.trimEnd(),
        `${edge('')} ${' '.repeat(before)}${mark}`,
    ];
}
function lineAbove({ text, range }) {
    const { offset, line, column } = range.start;
    if (line === 1)
        return '';
    const begin = text.lastIndexOf('\n', offset - column - 1) + 1;
    const start = { offset: begin, line: line - 1, column: 1 };
    return lineAt(text, begin).trim() === '' ? '' : frameLine(text, { start, end: start }).text;
}
