import { visibleText } from '../../support/visible-text.js';
import { locationText } from '../location-text.js';
import { ownerWords } from '../owner-words.js';
import { pagePath } from '../page-path.js';
import { painter } from '../paint.js';
import { acceptedText, summarize, summaryText } from '../summary.js';
import { frameLines } from '../text-frame.js';
const styles = {
    error: ['bold', 'red'],
    warning: ['bold', 'yellow'],
    info: ['bold', 'cyan'],
};
/** For people: what is wrong, where in their file, whom it hurts, and what to write instead. */
export const text = {
    id: 'text',
    render(findings, context) {
        const paint = painter(context.color);
        const summary = summarize(findings);
        const places = summary.files === 0 ? '' : ` in ${summary.files} file${summary.files === 1 ? '' : 's'}`;
        const blocks = findings.map((finding) => `${block(finding, context, paint).join('\n')}\n`);
        const { suppressed = [], showSuppressed } = context;
        const accepted = showSuppressed ? suppressed.map((one) => acceptedBlock(one, context, paint)) : [];
        const hint = suppressed.length > 0 && !showSuppressed ? ' (--show-suppressed lists them)' : '';
        const last = `${summaryText(summary)}${places}${acceptedText(suppressed)}${hint}`;
        return `${[...blocks, ...accepted, paint('bold', last)].join('\n')}\n`;
    },
};
function block(finding, context, paint) {
    const { code, severity, owner, message, why, help, fix, related } = finding;
    const gutter = Math.max(...[finding, ...related].map(({ range }) => String(range.start.line).length));
    const note = (name, words) => `${' '.repeat(gutter)} ${paint('blue', '=')} ${paint('bold', `${name}:`)} ${visibleText(words)}`;
    const style = styles[severity];
    return [
        `${paint(style, `${severity}:`)} ${paint('bold', visibleText(message))}`,
        ...place(finding, { context, paint, gutter, arrow: '-->', mark: '^', style, label: '' }),
        ...related.flatMap((one) => place(one, {
            context,
            paint,
            gutter,
            arrow: ':::',
            mark: '-',
            style: 'blue',
            label: visibleText(one.message),
        })),
        `${' '.repeat(gutter)} ${paint('blue', '|')}`,
        ...(why === undefined ? [] : [note('why', why)]),
        ...(help === undefined ? [] : [note('help', help)]),
        ...(fix === undefined ? [] : [note('fix', 'leadpact validate --fix repairs it')]),
        note('owner', ownerWords(owner)),
        note('rule', `${code} (${pagePath(code)})`),
    ];
}
/** What is accepted, shortly: it asks for nothing but to be known. */
function acceptedBlock(one, context, paint) {
    const { finding, by, reason, until } = one;
    const place = by === 'comment' ? 'a comment' : 'the baseline';
    return [
        `${paint('dim', 'accepted:')} ${visibleText(finding.message)}`,
        ` ${paint('blue', '-->')} ${locationText(finding, context)}`,
        `  ${paint('blue', '=')} ${paint('bold', 'until:')} ${until}, by ${place}: ${visibleText(reason)}`,
        `  ${paint('blue', '=')} ${paint('bold', 'rule:')} ${finding.code} (${pagePath(finding.code)})\n`,
    ].join('\n');
}
/** Where something is, and the lines there; only where it is when the file could not be read. */
function place(one, drawing) {
    const { context, paint, gutter, arrow, label } = drawing;
    const source = context.textOf(one.place.file);
    const drawn = source !== undefined && source !== '' && isInside(source, one.range);
    const words = drawn || label === '' ? '' : ` ${label}`;
    const head = `${' '.repeat(gutter)}${paint('blue', arrow)} ${locationText(one, context)}${words}`;
    return drawn ? [head, ...frameLines({ ...drawing, text: source, range: one.range }, paint)] : [head];
}
function isInside(source, { end }) {
    return end.offset <= source.length;
}
