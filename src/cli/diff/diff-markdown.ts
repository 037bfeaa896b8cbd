import { markdownText } from '../../diagnostics/markdown-text.ts';
import { type Change, categories, type ShownLead, thingName } from '../../diff/change.ts';
import type { ChangedObject, DiffReport } from '../../diff/diff-report.ts';
import { categoryWords, needText, signersText, verdictText } from '../../diff/report-words.ts';
import type { ToolLanguage } from '../../model/words/language.ts';
import { leadBlock } from '../analyze/lead-block.ts';
import { witnessId } from '../analyze/witness-id.ts';
import type { DiffTelling } from './diff-text.ts';
import { diffWords } from './diff-words.ts';
import { exampleText, standingTable } from './standing-table.ts';

/** For comments: the verdict, what the change does with its leads folded away, and the table of before and after. */
export function diffMarkdown(report: DiffReport, telling: DiffTelling): string {
  const { language } = telling;
  const parts = [
    `**${markdownText(verdictText(report, language))}** ${needText(report.need, language)}\n`,
    changeList(report.changes, telling),
    objectTable(report.objects, language),
    aloneText(report, telling),
  ];
  return parts.filter((part) => part !== '').join('\n');
}

/** What changes do, by category; each with its leads behind a fold. */
export function changeList(changes: readonly Change[], telling: DiffTelling): string {
  const { language } = telling;
  const lists = categories.map((category) => {
    const of = changes.filter((change) => change.category === category);
    const entries = of.map((change) => changeEntry(change, telling)).join('');
    return of.length === 0 ? '' : `**${category}** – ${categoryWords[category][language]}\n\n${entries}`;
  });
  return lists.filter((list) => list !== '').join('\n');
}

const marks: Readonly<Record<Change['severity'], string>> = { error: '🔴', warning: '🟡', info: '⚪' };

function changeEntry(change: Change, telling: DiffTelling): string {
  const { language } = telling;
  const signers = signersText(change, language);
  const name = `\`${thingName(change.object).replaceAll('`', "'")}\``;
  const tail = signers === '' ? '' : ` *${signers}*`;
  const leads = change.witnesses.slice(0, 1).map((lead) => leadFold(change, lead, telling));
  return `- ${marks[change.severity]} ${markdownText(change.message[language])} (\`${change.code}\` ${name})${tail}\n${leads.join('')}`;
}

function leadFold(
  { code }: Change,
  { answer, label }: ShownLead,
  { agreement, language }: DiffTelling,
): string {
  const head = exampleText(label, answer.witness.standings, language);
  const table = ['```text', ...standingTable(answer.witness.standings, language), '```'];
  return [
    `  <details><summary>${markdownText(head)}</summary>\n\n`,
    table.map((line) => `  ${line}\n`).join(''),
    leadBlock(answer, witnessId(`${code.replace('change/', '')} ${label}`, ''), agreement),
    '\n  </details>\n',
  ].join('');
}

/** Rows of a definition that only one version has; it is read where it stands. */
const mostRows = 6;
/** Characters of one cell. */
const mostCharacters = 400;

/** What definitions said before and say now, in plain words. */
export function objectTable(objects: readonly ChangedObject[], language: ToolLanguage): string {
  const rows = objects.flatMap((object) => objectRows(object, language));
  if (rows.length === 0) return '';
  const heads = ['', diffWords.what[language], diffWords.before[language], diffWords.after[language]];
  const lines = [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`);
  return lines.join('');
}

function objectRows({ became, rows, title }: ChangedObject, language: ToolLanguage): readonly string[][] {
  const shown = became === 'changed' ? rows : rows.slice(0, mostRows);
  const state = became === 'changed' ? '' : ` (${diffWords[became][language]})`;
  const left = rows.length - shown.length;
  return [
    ...shown.map(({ after, before, label }, index) => {
      const head = index === 0 ? `**${markdownText(title)}**${state}` : '';
      return [head, ...[label, before, after].map(cell)];
    }),
    ...(left === 0 ? [] : [['', `… ${left}`, '', '']]),
  ];
}

function cell(text: string): string {
  if (text === '') return diffWords.nothing.en;
  const clipped = text.length > mostCharacters ? `${text.slice(0, mostCharacters)}…` : text;
  return markdownText(clipped).replaceAll('\n', ' ');
}

/** What is no change: other names, and other ways of writing the same. */
export function aloneText(
  { renames, rewritten }: DiffReport,
  { language }: Pick<DiffTelling, 'language'>,
): string {
  const renamed = renames.map(({ from, noun, to }) => `${noun} ${from} → ${to}`);
  return [
    ...(renamed.length === 0
      ? []
      : [`${diffWords.renamed[language]}: ${markdownText(renamed.join(', '))}\n`]),
    ...(rewritten.length === 0
      ? []
      : [`${diffWords.rewritten[language]}: ${markdownText(rewritten.map(thingName).join(', '))}\n`]),
  ].join('\n');
}
