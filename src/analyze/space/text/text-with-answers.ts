import type { Field } from '../../../model/field.ts';
import { normalText } from '../../../support/normal-text.ts';
import { aimedText } from './aimed-text.ts';
import { likelyTexts } from './likely-texts.ts';
import type { TextClasses } from './text-classes.ts';
import { textAnswers } from './text-tests.ts';

/**
 * A text that gives these answers, one digit per question. Where not every combination is known, it may only come near:
 * whoever uses it puts it to the evaluator.
 */
export function textWithAnswers(field: Field, classes: TextClasses, answers: string): string {
  const made = madeOf.get(classes) ?? new Map<string, string>();
  madeOf.set(classes, made);
  const text = made.get(answers) ?? textFor(field, classes, answers);
  made.set(answers, text);
  return text;
}

/** The same texts are asked for with every lead that is looked at. */
const madeOf = new WeakMap<TextClasses, Map<string, string>>();

function textFor(field: Field, { questions, classes }: TextClasses, answers: string): string {
  const known = classes.find((each) => each.answers === answers);
  if (known !== undefined) return known.text;
  const wanted = questions.filter((_, place) => answers[place] === '1');
  const examples = field.examples.map((example) => normalText(String(example)));
  const likely = likelyTexts(wanted, examples);
  return (
    likely.find((text) => textAnswers(questions, text) === answers) ??
    aimedText(questions, answers) ??
    likely[0] ??
    'beispiel'
  );
}
