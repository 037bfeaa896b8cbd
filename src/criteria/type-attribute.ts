import { inside, keyOf, type Place } from '../diagnostics/place.ts';
import type { Attribute } from './attribute.ts';
import type { AttributeTest, Criterion } from './criterion.ts';
import { typeBoolean } from './type-boolean.ts';
import { typeChoice } from './type-choice.ts';
import { typeDateAge } from './type-date-age.ts';
import { typeNumber } from './type-number.ts';
import { operatorFits, operatorHelp, typeWords } from './type-operators.ts';
import { onlyEntryOf } from './type-read.ts';
import { typeText } from './type-text.ts';
import type { Vocabulary } from './type-vocabulary.ts';

/** One question about a field: `{ operator: literal }` of an attribute that exists and has the operator. */
export interface AttributeQuestion {
  readonly attribute: Attribute;
  readonly operator: string;
  readonly literal: unknown;
  /** The whole condition. */
  readonly place: Place;
  /** The literal. */
  readonly literalPlace: Place;
}

interface WrittenAttributeTest {
  readonly attribute: string;
  readonly body: unknown;
  readonly place: Place;
}

/** `{ country: { eq: DE } }`: the attribute found, its one operator checked against its type, its literal typed. */
export function typeAttributeTest(
  { attribute: name, body, place }: WrittenAttributeTest,
  vocabulary: Vocabulary,
): Criterion | undefined {
  const at = inside(place, name);
  const attribute = vocabulary.knows('field', name, keyOf(at)) ? vocabulary.attributes.get(name) : undefined;
  if (attribute === undefined) return undefined;
  const [operator, literal] = onlyEntryOf(body);
  const question = { attribute, operator, literal, place, literalPlace: inside(at, operator) };
  if (operatorFits(operator, attribute.type)) return typeQuestion(question, vocabulary);
  vocabulary.report({
    code: 'criteria/operator',
    place: keyOf(question.literalPlace),
    message: `${name} is ${typeWords(attribute.type)}, so \`${operator}\` has no meaning`,
    help: operatorHelp(operator, attribute),
  });
  return undefined;
}

function typeQuestion(question: AttributeQuestion, vocabulary: Vocabulary): Criterion | undefined {
  const { operator, attribute, place } = question;
  if (operator === 'exists' || operator === 'missing')
    return { op: operator, attribute: attribute.id, place };
  return typeByType[attribute.type](question, vocabulary);
}

const typeByType: Readonly<
  Record<
    Attribute['type'],
    (question: AttributeQuestion, vocabulary: Vocabulary) => Criterion | AttributeTest | undefined
  >
> = {
  boolean: typeBoolean,
  date: typeDateAge,
  decimal: typeNumber,
  enum: typeChoice,
  integer: typeNumber,
  set: typeChoice,
  text: typeText,
};
