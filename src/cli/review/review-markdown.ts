import { approvalsMarkdown } from '../../approvals/telling/state-markdown.ts';
import { headings } from '../../approvals/telling/state-words.ts';
import { markdownText } from '../../diagnostics/markdown-text.ts';
import { recordText } from '../../diff/gate/record-text.ts';
import { needText, verdictText } from '../../diff/report-words.ts';
import type { ToolLanguage } from '../../model/words/language.ts';
import { capitalized } from '../../support/capitalized.ts';
import { aloneText, changeList, objectTable } from '../diff/diff-markdown.ts';
import type { DiffTelling } from '../diff/diff-text.ts';
import { diffWords } from '../diff/diff-words.ts';
import { sectionsMarkdown } from '../impact/sections-markdown.ts';
import { artefactPart, fidelityPart } from './artefact-part.ts';
import { findingsPart, samplesPart } from './findings-part.ts';
import { obstacles, type Review } from './review.ts';
import { obstacleWords, reviewWords } from './review-words.ts';
import { fitted, type ShrinkingPart } from './shrinking.ts';

/** By which a forge's job finds the comment that it wrote before. */
const reviewMarker = '<!-- leadpact review -->';

/**
 * One comment: the verdict and who must still sign, what is wrong, what it would have done to historic leads, what
 * definitions said and say, what follows, and what other systems would get. At most `limit` characters.
 */
export function reviewMarkdown(review: Review, telling: DiffTelling, limit: number): string {
  const { language } = telling;
  const parts: readonly ShrinkingPart[] = [
    { forms: [head(review, language)], weight: 100 },
    { forms: recordForms(review, language), weight: 45 },
    { forms: approvalForms(review, language), weight: 90 },
    findingsPart(review, language),
    samplesPart(review, language),
    { forms: impactForms(review, language), weight: 50 },
    { forms: rowForms(review, telling), weight: 60 },
    { forms: aloneForms(review, telling), weight: 55 },
    { forms: changeForms(review, telling), weight: 40 },
    fidelityPart(review.artefacts, language),
    artefactPart(review.artefacts, language),
  ];
  return fitted(parts, limit, reviewWords.cut[language]);
}

function head(review: Review, language: ToolLanguage): string {
  const inTheWay = obstacles(review);
  const { report } = review.told;
  const isSigned = review.approvals !== undefined || report.need.what === 'nothing';
  const free = isSigned ? reviewWords.free : reviewWords.freeOnceSigned;
  const state = inTheWay.length === 0 ? free : reviewWords.blocked;
  const todo = inTheWay.map((each) => {
    const { what, todo } = obstacleWords[each];
    return `- **${markdownText(capitalized(what[language]))}:** ${markdownText(todo[language])}.\n`;
  });
  return [
    `${reviewMarker}\n### ${inTheWay.length === 0 ? '✅' : '⛔'} leadpact: ${state[language]}\n\n`,
    `${markdownText(verdictText(report, language))} ${needText(report.need, language)}\n`,
    todo.length === 0 ? '' : `\n${todo.join('')}`,
  ].join('');
}

/** What would have to be written down for what breaks; the short form leaves it to the findings. */
function recordForms(review: Review, language: ToolLanguage): ShrinkingPart['forms'] {
  if (!obstacles(review).includes('breaks')) return [''];
  const { gate, pair, today } = review;
  // Who may approve is asked of the version that the record comes with.
  const yaml = recordText(gate.breaking, pair.after.agreement, today);
  const summary = reviewWords.record[language];
  return [`\n<details><summary>${summary}</summary>\n\n\`\`\`yaml\n${yaml}\`\`\`\n\n</details>\n`, ''];
}

function approvalForms(
  { approvals, namesNobody, told }: Review,
  language: ToolLanguage,
): ShrinkingPart['forms'] {
  const title = `\n#### ${headings.signatures[language]}\n\n`;
  if (approvals === undefined) {
    const why = namesNobody === true ? reviewWords.noSigners : reviewWords.notAsked;
    return [told.report.need.what === 'nothing' ? '' : `\n${why[language]}\n`];
  }
  const brief = { ...approvals, reviews: [] };
  return [title + approvalsMarkdown(approvals, language), title + approvalsMarkdown(brief, language)];
}

/** The first section is the short of it; the others are folded away. */
function impactForms({ impact }: Review, language: ToolLanguage): ShrinkingPart['forms'] {
  if (impact === undefined) return [`\n${reviewWords.noRecords[language]}\n`];
  const [head, ...tables] = impact;
  if (head === undefined) return [''];
  const short = `\n${sectionsMarkdown([{ ...head, title: reviewWords.impact[language] }], 4)}`;
  const form = (count: number): string =>
    `${short}\n<details><summary>${reviewWords.tables[language]}</summary>\n\n${sectionsMarkdown(tables.slice(0, count), 5)}\n</details>\n`;
  return [form(tables.length), ...[6, 3].filter((count) => count < tables.length).map(form), short];
}

function rowForms({ told }: Review, { language }: DiffTelling): ShrinkingPart['forms'] {
  const { objects } = told.report;
  const title = `\n#### ${reviewWords.rows[language]}\n\n`;
  const form = (most: number): string => {
    const left = objects.length - most;
    const table = objectTable(objects.slice(0, most), language);
    return table === ''
      ? ''
      : title + table + (left > 0 ? `\n… ${left} ${reviewWords.more[language]}\n` : '');
  };
  return [form(objects.length), ...fewer(objects.length, 5).map(form)];
}

/** The short form counts. */
function aloneForms({ told }: Review, { language }: DiffTelling): ShrinkingPart['forms'] {
  const { renames, rewritten } = told.report;
  const text = aloneText(told.report, { language });
  if (text === '') return [''];
  const counts = [
    ...(renames.length === 0 ? [] : [`${diffWords.renamed[language]}: ${renames.length}`]),
    ...(rewritten.length === 0 ? [] : [`${diffWords.rewritten[language]}: ${rewritten.length}`]),
  ];
  return [`\n${text}`, `\n${counts.join('\n\n')}\n`];
}

function changeForms({ told }: Review, telling: DiffTelling): ShrinkingPart['forms'] {
  const { changes } = told.report;
  const { language } = telling;
  if (changes.length === 0) return [''];
  const title = `\n#### ${reviewWords.does[language]}\n\n`;
  const plain = changes.map((change) => ({ ...change, witnesses: [] }));
  const note = `\n${reviewWords.leadsLeft[language]}\n`;
  const form = (most: number): string => {
    const left = plain.length - most;
    const more = left > 0 ? `\n… ${left} ${reviewWords.more[language]}\n` : '';
    return title + changeList(plain.slice(0, most), telling) + note + more;
  };
  return [title + changeList(changes, telling), form(plain.length), ...fewer(plain.length, 10).map(form)];
}

/** How many of so many entries are shown in shorter and shorter forms. */
function fewer(count: number, least: number): readonly number[] {
  return [640, 320, 160, 80, 40, 20, 10, 5].filter((each) => each < count && each >= least);
}
