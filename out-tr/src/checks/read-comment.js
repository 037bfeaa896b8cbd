import { parseLocalDate } from '../support/local-date.js';
import { checksFinding } from './checks-finding.js';
import { suppressionUnreadable } from './codes/suppression-unreadable.js';
/** `leadpact-allow <code> until <date>: <reason>`, as docs/grammar.md has it. */
const form = /^leadpact-allow[ \t]+(\S+)[ \t]+until[ \t]+([^\s:]+)[ \t]*(.*)$/;
/** What a comment accepts, or what is wrong with it. */
export function readComment(comment, file) {
    const { start, end, words } = comment;
    const place = { file: file.path, document: 0, path: [] };
    const range = file.rangeBetween(start, end);
    const unreadable = (message) => checksFinding(suppressionUnreadable, { place, range, message });
    const [, code, until, rest = ''] = form.exec(words) ?? [];
    if (code === undefined || until === undefined)
        return unreadable(unreadableWords(words));
    if (parseLocalDate(until) === undefined)
        return unreadable(`\`${until}\` is no date of the calendar`);
    if (rest !== '' && !rest.startsWith(':'))
        return unreadable('the date is followed by something other than a colon');
    const reason = rest.slice(1).trim();
    return {
        code,
        by: 'comment',
        covers: { what: 'line', file: file.path, line: lineMeant(comment, file) },
        until,
        ...(reason === '' ? {} : { reason }),
        place,
        range,
        removal: { what: 'replace', file: file.path, ...extent(comment, file.text), text: '' },
    };
}
function unreadableWords(words) {
    const [first = ''] = words.split(/\s/);
    if (first !== 'leadpact-allow')
        return `\`${first}\` is no instruction to leadpact`;
    return / until /.test(words)
        ? 'the exception names no finding, or no date'
        : 'the exception does not say until when it holds';
}
/** Its own line where something stands before it, else the next line that holds more than a comment. */
function lineMeant({ start, end }, { text, rangeBetween }) {
    const own = rangeBetween(start, start).start.line;
    if (text.slice(lineStart(text, start), start).trim() !== '')
        return own;
    const below = text.slice(end).split('\n').slice(1);
    const next = below.findIndex((line) => !/^\s*(?:#|$)/.test(line));
    return next === -1 ? own : own + 1 + next;
}
/** A comment that has its line to itself goes with the line; behind something it goes with the blanks before it. */
function extent({ start, end }, text) {
    const begin = lineStart(text, start);
    const before = text.slice(begin, start);
    if (before.trim() !== '')
        return { start: begin + before.trimEnd().length, end };
    const line = text.indexOf('\n', end);
    return { start: begin, end: line === -1 ? text.length : line + 1 };
}
function lineStart(text, offset) {
    return text.lastIndexOf('\n', offset - 1) + 1;
}
