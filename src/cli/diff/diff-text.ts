import type { Comparison, NotComparable } from '../../analyze/compare/comparison.ts';
import type { Paint, Style } from '../../diagnostics/paint.ts';
import { painter } from '../../diagnostics/paint.ts';
import { type Change, categories, type ShownLead, thingName } from '../../diff/change.ts';
import type { ChangedObject, DiffReport } from '../../diff/diff-report.ts';
import { categoryWords, needText, signersText, verdictText } from '../../diff/report-words.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { ToolLanguage } from '../../model/words/language.ts';
import { visibleText } from '../../support/visible-text.ts';
import { leadLines } from '../analyze/statement-lines.ts';
import { witnessId } from '../analyze/witness-id.ts';
import { diffWords } from './diff-words.ts';
import { proofLines } from './proof-lines.ts';
import { exampleText, standingTable } from './standing-table.ts';

/** What a comparison is told with. */
export interface DiffTelling {
  readonly before: string;
  readonly after: string;
  /** In whose words leads are written. */
  readonly agreement: Agreement;
  readonly paint: Paint;
  readonly language: ToolLanguage;
}

/** Without colour, for files. */
export const plain: Paint = painter(false);

/** Leads of one change that are told; the others are counted. */
const mostLeads = 3;

/** The verdict and who signs, then what the change does, then how it is written, then what is proved. */
export function diffText(
  report: DiffReport,
  proof: Comparison | NotComparable,
  telling: DiffTelling,
): string {
  const { after, before, language, paint } = telling;
  const lines = [
    paint('bold', verdictText(report, language)),
    paint(
      'dim',
      visibleText(
        `${diffWords.before[language]} ${sideText(before, language)}, ${diffWords.after[language]} ${sideText(after, language)}`,
      ),
    ),
    ...(report.need.what === 'nothing' ? [] : [needText(report.need, language)]),
    ...objectLines(report, telling),
    ...changeLines(report, telling),
    ...aloneLines(report, telling),
    ...proofLines(proof, telling),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

/** A dot at the end of a line is read as a full stop. */
function sideText(name: string, language: ToolLanguage): string {
  return name === '.' ? diffWords.here[language] : name;
}

function changeLines({ changes }: DiffReport, telling: DiffTelling): readonly string[] {
  const { language, paint } = telling;
  return categories.flatMap((category) => {
    const of = changes.filter((change) => change.category === category);
    const title = `${category}: ${categoryWords[category][language]}`;
    return of.length === 0
      ? []
      : ['', paint('bold', title), ...of.flatMap((change) => lines(change, telling))];
  });
}

const styles: Readonly<Record<Change['severity'], Style>> = {
  error: ['bold', 'red'],
  warning: ['bold', 'yellow'],
  info: ['bold', 'cyan'],
};

function lines(change: Change, telling: DiffTelling): readonly string[] {
  const { language, paint } = telling;
  const { code, message, object, severity, witnesses } = change;
  const signers = signersText(change, language);
  const more = witnesses.slice(mostLeads).map(({ label }) => label);
  return [
    `  ${paint(styles[severity], severity)} ${code} ${thingName(object)}: ${visibleText(message[language])}`,
    ...(signers === '' ? [] : [`    ${signers}`]),
    ...witnesses.slice(0, mostLeads).flatMap((lead) => shownLines(change, lead, telling)),
    ...(more.length === 0 ? [] : [`    ${diffWords.more[language]}: ${visibleText(more.join(', '))}`]),
  ];
}

function shownLines({ code }: Change, { answer, label }: ShownLead, telling: DiffTelling): readonly string[] {
  const { language } = telling;
  const title = code.replace('change/', '');
  const head = exampleText(label, answer.witness.standings, language);
  return [
    `    ${visibleText(head)} (${answer.tier}):`,
    ...standingTable(answer.witness.standings, language).map((line) => `      ${visibleText(line)}`),
    ...leadLines(answer, witnessId(label === '' ? title : `${title}: ${label}`, ''), telling),
  ];
}

function objectLines({ objects }: DiffReport, telling: DiffTelling): readonly string[] {
  const told = objects.filter(({ rows }) => rows.length > 0);
  if (told.length === 0) return [];
  const { language, paint } = telling;
  return ['', paint('bold', diffWords.rows[language]), ...told.flatMap((each) => rowLines(each, telling))];
}

function rowLines(
  { became, rows, title }: ChangedObject,
  { language, paint }: DiffTelling,
): readonly string[] {
  const state = became === 'changed' ? '' : ` (${diffWords[became][language]})`;
  return [
    `  ${visibleText(title)}${state}`,
    ...rows.flatMap(({ after, before, label }) => [
      `    ${visibleText(label)}`,
      ...(before === '' ? [] : [paint('red', `      - ${visibleText(before)}`)]),
      ...(after === '' ? [] : [paint('green', `      + ${visibleText(after)}`)]),
    ]),
  ];
}

/** What is no change: other names, and other ways of writing the same. */
function aloneLines({ renames, rewritten }: DiffReport, { language }: DiffTelling): readonly string[] {
  const renamed = renames.map(({ from, noun, to }) => `${noun} ${from} → ${to}`);
  return [
    ...(renamed.length === 0 ? [] : ['', `${diffWords.renamed[language]}: ${renamed.join(', ')}`]),
    ...(rewritten.length === 0
      ? []
      : ['', `${diffWords.rewritten[language]}: ${rewritten.map(thingName).join(', ')}`]),
  ];
}
