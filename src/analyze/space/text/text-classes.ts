import type { AttributeTest, TextTest } from '../../../criteria/criterion.ts';
import type { Field } from '../../../model/field.ts';
import { normalText } from '../../../support/normal-text.ts';
import type { Budget } from '../../budget.ts';
import { alphabetOf } from './alphabet.ts';
import { automatonOf } from './automaton.ts';
import { conceivableAnswers } from './conceivable-answers.ts';
import { likelyTexts } from './likely-texts.ts';
import { textGroups } from './text-groups.ts';
import { searchTexts } from './text-search.ts';
import { isTextTest, textAnswers } from './text-tests.ts';

/** What the texts of a field can answer to all questions about it. */
export interface TextClasses {
  /** What the digits of the answers answer: the questions asked, or groups of their literals. */
  readonly questions: readonly TextTest[];
  /** Every combination of answers that a text can give, with a plausible or the shortest text that gives it. */
  readonly classes: readonly TextClass[];
  /** False: some combinations may have been missed, so nothing may be concluded from their absence. */
  readonly isComplete: boolean;
}

export interface TextClass {
  /** One digit per question: 1 = yes. */
  readonly answers: string;
  readonly text: string;
  readonly isExample: boolean;
}

const neutralText = 'beispiel';
const mostCombinations = 2_048;

/**
 * The feasible combinations of answers, exactly: those that two questions at a time leave are looked for among likely texts
 * first, and what is left is decided by all automata together. Where lists of literals overlap there may be fewer groups
 * of literals than questions, or the other way round; what is fewer is tried first.
 */
export function textClasses(field: Field, asked: readonly AttributeTest[], budget: Budget): TextClasses {
  const tests = asked.filter(isTextTest);
  if (tests.every(({ op }) => op === 'equals')) return wholeTexts(tests, examplesOf(field));
  const groups = textGroups(tests);
  const few = groups.length <= tests.length ? [groups, tests] : [tests, groups];
  for (const questions of few) {
    const combinations = conceivableAnswers(questions, mostCombinations);
    const found = combinations && foundClasses(questions, combinations, field, budget);
    if (found?.isComplete) return found;
  }
  return { questions: groups, classes: [...likelyClasses(groups, field).values()], isComplete: false };
}

function foundClasses(
  questions: readonly TextTest[],
  combinations: readonly string[],
  field: Field,
  budget: Budget,
): TextClasses {
  const found = likelyClasses(questions, field);
  const examples = examplesOf(field);
  const tried = new Set<string>();
  for (const answers of combinations) {
    budget.spend(1);
    if (found.has(answers)) continue;
    const wanted = questions.filter((_, place) => answers[place] === '1');
    for (const text of likelyTexts(wanted, examples)) {
      if (found.has(answers)) break;
      if (!tried.has(text)) note(found, questions, text, false);
      tried.add(text);
    }
  }
  const left = combinations.filter((answers) => !found.has(answers));
  const isComplete = left.length === 0 || searchRest(questions, left, found, budget);
  return { questions, classes: [...found.values()], isComplete };
}

/** Of questions about whole texts, texts are told apart by the questions that name them. */
function wholeTexts(tests: readonly TextTest[], examples: readonly string[]): TextClasses {
  const namedBy = new Map<string, Set<number>>();
  for (const [place, { values }] of tests.entries())
    for (const text of values) namedBy.set(text, (namedBy.get(text) ?? new Set()).add(place));
  let other = neutralText;
  while (namedBy.has(other)) other = `${other} ${neutralText}`;
  const found = new Map<string, TextClass>();
  for (const text of [...examples, other, ...namedBy.keys()]) {
    const answers = tests.map((_, place) => Number(namedBy.get(text)?.has(place) ?? false)).join('');
    if (!found.has(answers)) found.set(answers, { answers, text, isExample: examples.includes(text) });
  }
  return { questions: tests, classes: [...found.values()], isComplete: true };
}

/** Examples first, and a word that hardly anybody asks for. */
function likelyClasses(tests: readonly TextTest[], field: Field): Map<string, TextClass> {
  const found = new Map<string, TextClass>();
  for (const example of examplesOf(field)) note(found, tests, example, true);
  note(found, tests, neutralText, false);
  return found;
}

function examplesOf({ examples }: Field): readonly string[] {
  return examples.map((example) => normalText(String(example))).filter((text) => text !== '');
}

function note(
  found: Map<string, TextClass>,
  tests: readonly TextTest[],
  text: string,
  isExample: boolean,
): void {
  const answers = textAnswers(tests, text);
  if (!found.has(answers)) found.set(answers, { answers, text, isExample });
}

/** Whether everything that is left was found or proved to be impossible. */
function searchRest(
  tests: readonly TextTest[],
  left: readonly string[],
  found: Map<string, TextClass>,
  budget: Budget,
): boolean {
  const alphabet = alphabetOf(tests.flatMap(({ values }) => values));
  const automata = tests.map((test) => automatonOf(test, alphabet));
  const search = searchTexts(automata, alphabet, left, budget);
  for (const [answers, text] of search.found) {
    if (!found.has(answers)) found.set(answers, { answers, text, isExample: false });
  }
  return search.isComplete;
}
