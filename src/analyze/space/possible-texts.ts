import type { Node } from '../diagram/diagrams.ts';
import { bringsAnswer, contradicts } from './text/conceivable-answers.ts';
import type { TextClasses } from './text/text-classes.ts';
import { isSo, no, placeOf, type Translation, variableKey, yes } from './translation.ts';

/** What texts can answer, where their answers have variables of their own. */
export function possibleTexts(translation: Translation): Node {
  const { branch, both } = translation.diagrams;
  const ofTexts = [...translation.texts].map(([attribute, texts]) => {
    const index = translation.indices.get(`presence ${attribute}`);
    if (index === undefined) return yes;
    const places = texts.tests.map((test) => placeOf(translation.indices, answerKey(test)));
    const missing =
      translation.fields[attribute]?.nullable === false ? no : oneOf([none(texts)], places, translation);
    return branch(index, [
      missing,
      texts.isComplete ? known(texts, places, translation) : certain(texts, translation),
    ]);
  });
  return ofTexts.reduce(both, yes);
}

function answerKey(test: TextClasses['tests'][number]): string {
  return variableKey({ kind: 'answer', test, label: '', classes: [] });
}

function none({ tests }: TextClasses): string {
  return '0'.repeat(tests.length);
}

function known({ classes }: TextClasses, places: readonly number[], translation: Translation): Node {
  return oneOf(
    classes.map(({ answers }) => answers),
    places,
    translation,
  );
}

/** Exactly these combinations, one digit per place. */
function oneOf(
  combinations: readonly string[],
  [place, ...rest]: readonly number[],
  translation: Translation,
): Node {
  if (combinations.length === 0) return no;
  if (place === undefined) return yes;
  const [refused, given] = ['0', '1'].map((digit) =>
    combinations.filter(([first]) => first === digit).map((answers) => answers.slice(1)),
  );
  return translation.diagrams.branch(place, [
    oneOf(refused ?? [], rest, translation),
    oneOf(given ?? [], rest, translation),
  ]);
}

/** What is certain where not every combination is known: one answer may bring or rule out another. More passes than texts can give. */
function certain({ tests }: TextClasses, translation: Translation): Node {
  const { both, either, not } = translation.diagrams;
  const rules = tests.flatMap((from) => {
    const given = not(isSo(translation, answerKey(from)));
    return tests
      .filter((to) => to !== from)
      .flatMap((to) => {
        const other = isSo(translation, answerKey(to));
        if (bringsAnswer(from, to)) return [either(given, other)];
        return contradicts(from, to) ? [either(given, not(other))] : [];
      });
  });
  return rules.reduce(both, yes);
}
