import type { Node } from '../diagram/diagrams.ts';
import { bringsAnswer } from './text-answers.ts';
import { isSo, type Translation, variableKey, yes } from './translation.ts';

/**
 * What is certain of texts whose answers have variables of their own: an answer needs a text, and one answer may bring
 * another. It lets through more than real texts can answer, never less.
 */
export function possibleTexts(translation: Translation): Node {
  const { both, either, not } = translation.diagrams;
  const answers = translation.variables.filter((variable) => variable.kind === 'answer');
  const implied = answers.flatMap((from) => {
    const given = isSo(translation, variableKey(from));
    const isThere = isSo(translation, `presence ${from.test.attribute}`);
    const others = answers.filter(
      (to) => to !== from && to.test.attribute === from.test.attribute && bringsAnswer(from.test, to.test),
    );
    const brought = others.map((to) => isSo(translation, variableKey(to)));
    return [isThere, ...brought].map((node) => either(not(given), node));
  });
  const always = translation.variables.flatMap((variable) =>
    variable.kind === 'presence' && translation.fields[variable.attribute]?.nullable === false
      ? [isSo(translation, variableKey(variable))]
      : [],
  );
  return [...implied, ...always].reduce(both, yes);
}
