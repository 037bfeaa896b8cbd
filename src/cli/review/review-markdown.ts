import { approvalsMarkdown } from '../../approvals/telling/state-markdown.ts';
import { markdownText } from '../../diagnostics/markdown-text.ts';
import type { ToolLanguage } from '../../model/words/language.ts';
import { aloneText, changeList, objectTable } from '../diff/diff-markdown.ts';
import type { DiffTelling } from '../diff/diff-text.ts';
import { diffWords, needText, verdictText } from '../diff/diff-words.ts';
import { sectionsMarkdown } from '../impact/sections-markdown.ts';
import { artefactPart } from './artefact-part.ts';
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
    { forms: approvalForms(review, language), weight: 90 },
    findingsPart(review, language),
    samplesPart(review, language),
    { forms: impactForms(review, language), weight: 50 },
    { forms: rowForms(review, telling), weight: 60 },
    { forms: aloneForms(review, telling), weight: 55 },
    { forms: changeForms(review, telling), weight: 40 },
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
  const why = capitalized(inTheWay.map((each) => obstacleWords[each][language]).join('; '));
  return [
    `${reviewMarker}\n### ${inTheWay.length === 0 ? '✅' : '⛔'} leadpact: ${state[language]}\n\n`,
    `${markdownText(verdictText(report, language))} ${needText(report.need, language)}\n`,
    why === '' ? '' : `\n${markdownText(why)}.\n`,
  ].join('');
}

function capitalized(sentence: string): string {
  return sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
}

function approvalForms(
  { approvals, namesNobody, told }: Review,
  language: ToolLanguage,
): ShrinkingPart['forms'] {
  const title = `\n#### ${reviewWords.approvals[language]}\n\n`;
  if (approvals === undefined) {
    const why = namesNobody === true ? reviewWords.noSigners : reviewWords.notAsked;
    return [told.report.need.what === 'nothing' ? '' : `\n${why[language]}\n`];
  }
  const brief = { ...approvals, reviews: [] };
  return [title + approvalsMarkdown(approvals, language), title + approvalsMarkdown(brief, language)];
}

/** The first sections are the short of it. */
function impactForms({ impact }: Review, language: ToolLanguage): ShrinkingPart['forms'] {
  if (impact === undefined) return [`\n${reviewWords.noRecords[language]}\n`];
  const titled = impact.map((section, index) => {
    return index === 0 ? { ...section, title: reviewWords.impact[language] } : section;
  });
  const form = (count: number): string => `\n${sectionsMarkdown(titled.slice(0, count), 4)}`;
  return [form(impact.length), form(7), form(4), form(1)];
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
