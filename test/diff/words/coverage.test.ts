import { describe, expect, it } from 'vitest';
import { objectWords } from '../../../src/diff/words/object-words.ts';
import { toolLanguages } from '../../../src/model/words/language.ts';
import { agreementIn, agreementParts } from './agreement-parts.ts';
import { type Leaf, leavesOf } from './leaves.ts';

/** Keys that people do not read, each with where its meaning is told instead. */
const unread: readonly (readonly [key: RegExp, told: string])[] = [
  [/(^|\.)id$/, 'by the label'],
  [/(^|\.)scale$/, 'by the points and numbers themselves; of a field as digits'],
  [/(^|\.)kind$/, 'by what a scoring rule or a decay says; of a gate in a row'],
  [/rules\.[^.]+\.(signals|where|lookbackDays|count|decay)(\.|$)/, 'by `count` of the rule'],
  [/^(signals|where|lookbackDays|decay)(\.|$)/, 'by `count` of a scoring rule'],
  [/^(criterion)(\.|$)/, 'by the items of a checklist'],
  [/holidayNames\./, 'by `holidays`'],
  [/conditions\.(marketing|sales)\.[^.]+\.metric$/, 'by the label'],
  [/(log\.[^.]+\.planned|use\.[^.]+\.quarter|steps\.[^.]+\.(from|to))$/, 'by the label'],
  [/columns\.[^.]+\.target$|leadStages\.[^.]+\.stage$|leadConsents\.[^.]+\.purpose$/, 'by the label'],
  [/answers\.[^.]+\.form$|credit\.by$/, 'by what is said'],
];

/** What the agreement as a whole leaves to the parts. */
const ofAgreement =
  /^(?!owner|title|rationale|parties|version|effectiveFrom|languageVersion|languages|zone|currency|fiscalYearStart|calendar\b|settle|privacy)/;

/** The path by which rows know a leaf: parts of lists by what they are called. */
function pathOf(data: unknown, keys: Leaf['keys']): string {
  let at = data;
  const path: string[] = [];
  for (const key of keys) {
    // Keys come from the data itself, so every step is there.
    at = (at as Record<string | number, unknown>)[key];
    path.push(typeof key === 'number' ? nameOf(at, key) : key);
  }
  return path.join('.');
}

/** How parts of lists are called that have no id, by the keys that tell them apart. */
function nameOf(part: unknown, index: number): string {
  if (typeof part !== 'object' || part === null) return `${index}`;
  const { id, planned, quarter, target, stage, purpose, metric, from, to, rate } = part as Record<
    string,
    unknown
  >;
  if (rate !== undefined && from !== undefined) return `${from}-${to}`;
  return `${[id, planned, quarter, stage, target, purpose, metric].find((each) => typeof each === 'string') ?? index + 1}`;
}

describe.each(['.', 'examples/gitlab'])('the words of all objects of %s', (folder) => {
  const agreement = agreementIn(folder);

  it.each(toolLanguages)('name every key that people read, in %s', (language) => {
    const missing = agreementParts(agreement).flatMap(({ name, part }) => {
      const rows = new Set(objectWords(part, agreement, language).map(({ path }) => path));
      return leavesOf(part)
        .map(({ keys }) => pathOf(part, keys))
        .filter((path) => !unread.some(([key]) => key.test(path)))
        .filter((path) => !(name === 'agreement' && ofAgreement.test(path)))
        .filter(
          (path) => !path.split('.').some((_, index, all) => rows.has(all.slice(0, index + 1).join('.'))),
        )
        .map((path) => `${name}: ${path}`);
    });
    expect(missing).toEqual([]);
  });

  it.each(toolLanguages)('have labels that no programmer wrote, in %s', (language) => {
    const titles = JSON.stringify(agreement);
    const labels = agreementParts(agreement).flatMap(({ part }) =>
      objectWords(part, agreement, language).flatMap(({ label }) => label.split(': ')),
    );
    const raw = labels.filter(
      (label) => label === '' || (/^[A-Za-z]*[a-z][A-Z]/.test(label) && !titles.includes(label)),
    );
    expect([...new Set(raw)]).toEqual([]);
  });

  it('say each thing under a path of its own, the same in both languages', () => {
    for (const { part } of agreementParts(agreement)) {
      const paths = toolLanguages.map((language) =>
        objectWords(part, agreement, language).map(({ path }) => path),
      );
      expect(paths[0]).toEqual(paths[1]);
      expect(new Set(paths[0]).size).toBe(paths[0]?.length);
    }
  });
});
