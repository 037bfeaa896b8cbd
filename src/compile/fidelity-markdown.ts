import { markdownText } from '../diagnostics/markdown-text.ts';
import type { Agreement } from '../model/agreement.ts';
import type { Text } from '../model/text.ts';
import { type ToolLanguage, textIn } from '../model/words/language.ts';
import { boundBesideHow } from './bound-words.ts';
import type { CompiledClause, Fidelity } from './clause.ts';
import { areaTitles, byArea } from './clause-area.ts';
import { type AreaCount, areaCounts, fidelities } from './fidelity-count.ts';
import { fidelityWords, reportWords } from './fidelity-words.ts';

/** The same as a document to be read: counts by area, then every clause, what is missing first. */
export function fidelityMarkdown(
  agreement: Agreement,
  target: Text,
  clauses: readonly CompiledClause[],
  language: ToolLanguage,
): string {
  const areas = byArea(clauses).flatMap(({ area, own }) => [
    `## ${areaTitles[area][language]}\n`,
    clauseTable(agreement, own, language),
  ]);
  return [
    `# ${markdownText(textIn(target, language))}: ${reportWords.title[language].replace(/^./, (first) => first.toLowerCase())}\n`,
    `${reportWords.intro[language]}\n`,
    countTable(areaCounts(clauses), language),
    ...areas,
  ].join('\n');
}

/** Clauses by area and fidelity, with their sum. */
export function countTable(counts: readonly AreaCount[], language: ToolLanguage): string {
  const heads = [reportWords.area, ...fidelities.map((fidelity) => fidelityWords[fidelity])];
  const sum = (fidelity: Fidelity): number => counts.reduce((total, count) => total + count[fidelity], 0);
  return [
    row(heads.map((head) => head[language])),
    '|---|--:|--:|--:|',
    ...counts.map((count) =>
      row([areaTitles[count.area][language], ...fidelities.map((each) => count[each])]),
    ),
    row([`**${reportWords.all[language]}**`, ...fidelities.map(sum)]),
    '',
  ].join('\n');
}

function clauseTable(
  agreement: Agreement,
  clauses: readonly CompiledClause[],
  language: ToolLanguage,
): string {
  const heads = [
    reportWords.clause,
    reportWords.fidelity,
    reportWords.how,
    reportWords.bound,
    reportWords.assumes,
  ];
  const ordered = fidelities
    .toReversed()
    .flatMap((fidelity) => clauses.filter((clause) => clause.fidelity === fidelity));
  const words = (text: Text | undefined): string =>
    text === undefined ? '' : markdownText(textIn(text, language));
  return [
    row(heads.map((head) => head[language])),
    '|---|---|---|---|---|',
    ...ordered.map((clause) =>
      row([
        `${words(clause.title)} (\`${clause.id}\`)`,
        fidelityWords[clause.fidelity][language],
        words(clause.how),
        words(boundBesideHow(agreement, clause)),
        words(clause.assumes),
      ]),
    ),
    '',
  ].join('\n');
}

function row(cells: readonly (string | number)[]): string {
  return `| ${cells.map((cell) => String(cell).replaceAll(/\s+/g, ' ')).join(' | ')} |`.replaceAll(
    / +\|/g,
    ' |',
  );
}
