import { shortened } from '../../support/shortened.ts';
import { visibleText } from '../../support/visible-text.ts';
import type { Severity } from '../finding.ts';
import type { OutputFormat, RenderContext } from '../output-format.ts';
import { reasonLines, refusalTitle } from '../refusal.ts';
import type { ResolvedFinding } from '../resolved-finding.ts';
import { acceptedText, summarize, summaryText } from '../summary.ts';

/** GitHub shows ten annotations of a kind for each step and drops the others without a word. */
const shown = 10;

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };
const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Workflow commands: annotations beside the changed lines of a pull request, the heaviest first. */
export const github: OutputFormat = {
  id: 'github',
  render(findings, context) {
    const ranked = findings.toSorted((left, right) => ranks[left.severity] - ranks[right.severity]);
    const lines = ranked.slice(0, shown).map((finding) => annotation(finding, context));
    const rest = ranked.slice(shown);
    if (rest.length > 0)
      lines.push(`${rest.length} more without an annotation: ${summaryText(summarize(rest))}`);
    lines.push(`leadpact: ${summaryText(summarize(findings))}${acceptedText(context.suppressed)}`);
    return `${lines.join('\n')}\n`;
  },
  refuse: (refusal) => `::error title=${property(refusalTitle(refusal))}::${message(reasonLines(refusal))}\n`,
};

function annotation(finding: ResolvedFinding, { folder }: RenderContext): string {
  const { code, severity, place, range, why, help } = finding;
  const { start, end } = range;
  const properties = {
    file: folder + place.file,
    line: start.line,
    endLine: end.line,
    // GitHub takes columns only where the annotation stays in one line.
    ...(start.line === end.line ? { col: start.column, endColumn: end.column } : {}),
    title: code,
  };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
  const text = [
    finding.message,
    ...(why === undefined ? [] : [`Why: ${why}`]),
    ...(help === undefined ? [] : [`Help: ${help}`]),
  ];
  return `::${commands[severity]} ${list.join(',')}::${message(text)}`;
}

/** Longer ones are of no use beside a line of code, and GitHub cuts them anyway. */
const mostUnits = 2_000;

function message(lines: readonly string[]): string {
  return lines.map((line) => data(shortened(line, mostUnits))).join('%0A');
}

/** A line of a message: nothing in it can end the line and begin a command of its own. */
function data(text: string): string {
  return visibleText(text).replaceAll('%', '%25');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
