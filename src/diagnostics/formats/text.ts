import { visibleText } from '../../support/visible-text.ts';
import type { Range, Severity } from '../finding.ts';
import { locationText } from '../location-text.ts';
import type { OutputFormat, RenderContext } from '../output-format.ts';
import { ownerWords } from '../owner-words.ts';
import { pagePath } from '../page-path.ts';
import { type Paint, painter, type Style } from '../paint.ts';
import type { ResolvedFinding, ResolvedRelated } from '../resolved-finding.ts';
import { acceptedText, summarize, summaryText } from '../summary.ts';
import type { ResolvedSuppression } from '../suppressed-finding.ts';
import { frameLines } from '../text-frame.ts';

const styles: Readonly<Record<Severity, Style>> = {
  error: ['bold', 'red'],
  warning: ['bold', 'yellow'],
  info: ['bold', 'cyan'],
};

/** For people: what is wrong, where in their file, whom it hurts, and what to write instead. */
export const text: OutputFormat = {
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
  refuse: () => '',
};

function block(finding: ResolvedFinding, context: RenderContext, paint: Paint): readonly string[] {
  const { code, severity, owner, message, why, help, fix, related } = finding;
  const gutter = Math.max(...[finding, ...related].map(({ range }) => String(range.start.line).length));
  const note = (name: string, words: string): string =>
    `${' '.repeat(gutter)} ${paint('blue', '=')} ${paint('bold', `${name}:`)} ${visibleText(words)}`;
  const style = styles[severity];
  return [
    `${paint(style, `${severity}:`)} ${paint('bold', visibleText(message))}`,
    ...place(finding, { context, paint, gutter, arrow: '-->', mark: '^', style, label: '' }),
    ...related.flatMap((one) =>
      place(one, {
        context,
        paint,
        gutter,
        arrow: ':::',
        mark: '-',
        style: 'blue',
        label: visibleText(one.message),
      }),
    ),
    `${' '.repeat(gutter)} ${paint('blue', '|')}`,
    ...(why === undefined ? [] : [note('why', why)]),
    ...(help === undefined ? [] : [note('help', help)]),
    ...(fix === undefined ? [] : [note('fix', 'leadpact validate --fix repairs it')]),
    note('owner', ownerWords(owner)),
    note('rule', `${code} (${pagePath(code)})`),
  ];
}

/** What is accepted, shortly: it asks for nothing but to be known. */
function acceptedBlock(one: ResolvedSuppression, context: RenderContext, paint: Paint): string {
  const { finding, by, reason, until } = one;
  const place = { comment: 'a comment', baseline: 'the baseline', record: 'a record of intended changes' }[
    by
  ];
  return [
    `${paint('dim', 'accepted:')} ${visibleText(finding.message)}`,
    ` ${paint('blue', '-->')} ${locationText(finding, context)}`,
    `  ${paint('blue', '=')} ${paint('bold', 'until:')} ${until}, by ${place}: ${visibleText(reason)}`,
    `  ${paint('blue', '=')} ${paint('bold', 'rule:')} ${finding.code} (${pagePath(finding.code)})\n`,
  ].join('\n');
}

interface Drawing {
  readonly context: RenderContext;
  readonly paint: Paint;
  readonly gutter: number;
  readonly arrow: string;
  readonly mark: '^' | '-';
  readonly style: Style;
  readonly label: string;
}

/** Where something is, and the lines there; only where it is when the file could not be read. */
function place(one: ResolvedFinding | ResolvedRelated, drawing: Drawing): readonly string[] {
  const { context, paint, gutter, arrow, label } = drawing;
  const source = context.textOf(one.place.file);
  const drawn = source !== undefined && source !== '' && isInside(source, one.range);
  const words = drawn || label === '' ? '' : ` ${label}`;
  const head = `${' '.repeat(gutter)}${paint('blue', arrow)} ${locationText(one, context)}${words}`;
  return drawn ? [head, ...frameLines({ ...drawing, text: source, range: one.range }, paint)] : [head];
}

function isInside(source: string, { end }: Range): boolean {
  return end.offset <= source.length;
}
