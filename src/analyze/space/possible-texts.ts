import type { Node } from '../diagram/diagrams.ts';
import { answerNode } from './attribute-node.ts';
import { bringsAnswer, contradicts } from './text/conceivable-answers.ts';
import type { TextClasses } from './text/text-classes.ts';
import { no, type Translation, yes } from './translation.ts';
import type { PartVariable, Variable } from './variable.ts';

/** Where so many nodes are not enough to say what is certain, the rest is left unsaid. */
const mostNodes = 20_000;

/** What texts can answer, where their answers have variables of their own. */
export function possibleTexts(translation: Translation): Node {
  const { branch, both } = translation.diagrams;
  const ofTexts = [...translation.texts].map(([attribute, texts]) => {
    const index = translation.indices.get(`presence ${attribute}`);
    if (index === undefined) return yes;
    const parts = partsOf(attribute, translation);
    const isRequired = translation.fields[attribute]?.nullable === false;
    const silent = oneOf(['0'.repeat(texts.questions.length)], parts, translation);
    const there = texts.isComplete ? known(texts, parts, translation) : certain(texts, translation);
    return branch(index, [isRequired ? no : silent, there]);
  });
  return ofTexts.reduce(both, yes);
}

/** A variable and its place in the order. */
interface Placed {
  readonly part: Variable & PartVariable;
  readonly index: number;
}

function partsOf(attribute: string, { variables }: Translation): readonly Placed[] {
  return variables.flatMap((part, index) =>
    part.kind === 'part' && part.attribute === attribute ? [{ part, index }] : [],
  );
}

function known({ classes }: TextClasses, parts: readonly Placed[], translation: Translation): Node {
  const combinations = classes.map(({ answers }) => answers);
  return oneOf(combinations, parts, translation);
}

/** Exactly these combinations, one digit per question. */
function oneOf(
  combinations: readonly string[],
  [first, ...rest]: readonly Placed[],
  translation: Translation,
): Node {
  if (combinations.length === 0) return no;
  if (first === undefined) return yes;
  const { part, index } = first;
  const byPattern = new Map<string, string[]>();
  for (const answers of combinations) {
    const pattern = part.places.map((place) => answers[place]).join('');
    byPattern.set(pattern, [...(byPattern.get(pattern) ?? []), answers]);
  }
  return translation.diagrams.branch(
    index,
    part.patterns.map((pattern) => oneOf(byPattern.get(pattern) ?? [], rest, translation)),
  );
}

/** What is certain where not every combination is known: one answer may bring or rule out another. More passes than texts can give. */
function certain({ questions }: TextClasses, translation: Translation): Node {
  const { both, either, not, count } = translation.diagrams;
  const most = count() + mostNodes;
  let all = yes;
  for (const from of questions) {
    const refused = not(answerNode(from, translation));
    for (const to of questions) {
      if (to === from || count() > most) continue;
      if (bringsAnswer(from, to)) all = both(all, either(refused, answerNode(to, translation)));
      else if (contradicts(from, to)) all = both(all, either(refused, not(answerNode(to, translation))));
    }
  }
  return all;
}
