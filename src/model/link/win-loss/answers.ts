import { inside, keyOf, type Place } from '../../../diagnostics/place.ts';
import type { WinLossInterviewDocument } from '../../../generated/documents.ts';
import type { Linking } from '../../linking/linking.ts';
import { recordOf, sortedDistinct, sortedEntries } from '../../linking/record.ts';
import { linkText } from '../../linking/text.ts';
import type { Answer, InterviewQuestion } from '../../win-loss.ts';

type WrittenAnswers = WinLossInterviewDocument['answers'];
type WrittenAnswer = NonNullable<WrittenAnswers>[string];

interface Asked {
  readonly form: readonly InterviewQuestion[];
  readonly place: Place;
}

/** Each answer in the form its question asks for; others are reported and left out. */
export function linkAnswers(
  written: WrittenAnswers,
  { form, place }: Asked,
  linking: Linking,
): Readonly<Record<string, Answer>> {
  const answers = sortedEntries(written).flatMap(([id, answer]) => {
    const at = inside(place, id);
    const question = linking.names.knows('question', id, keyOf(at)) && form.find((each) => each.id === id);
    if (!question) return [];
    const linked = linkAnswer(answer, question, { place: at, linking });
    return linked === undefined ? [] : [[id, linked] as const];
  });
  return recordOf(answers);
}

interface Where {
  readonly place: Place;
  readonly linking: Linking;
}

function linkAnswer(written: WrittenAnswer, question: InterviewQuestion, where: Where): Answer | undefined {
  return isList(written) ? ofList(written, question, where) : ofOne(written, question, where);
}

/** `signals` and `choices` are lists; nothing else is. */
function ofList(written: readonly string[], question: InterviewQuestion, where: Where): Answer | undefined {
  if (question.answer === 'signals') return names('signal', written, where);
  return question.answer === 'choices' ? choice(written, question, where) : refuse(question, where);
}

function ofOne(
  written: Exclude<WrittenAnswer, readonly unknown[]>,
  question: InterviewQuestion,
  where: Where,
): Answer | undefined {
  if (typeof written === 'string') return ofWords(written, question, where);
  const { answer } = question;
  if (answer === 'yes-no' && typeof written === 'boolean') return { form: 'yes-no', yes: written };
  if (answer === 'scale' && typeof written === 'number' && isOnScale(written))
    return { form: 'number', number: written };
  if (answer === 'text' && typeof written === 'object')
    return { form: 'text', text: linkText(written, where.place, where.linking) };
  return refuse(question, where);
}

function ofWords(written: string, question: InterviewQuestion, where: Where): Answer | undefined {
  switch (question.answer) {
    case 'text':
      return { form: 'text', text: linkText(written, where.place, where.linking) };
    case 'choice':
      return choice([written], question, where);
    case 'reason':
      return names('reason', [written], where);
    default:
      return refuse(question, where);
  }
}

function isOnScale(number: number): boolean {
  return Number.isInteger(number) && number >= 0 && number <= 10;
}

function names(noun: 'reason' | 'signal', written: readonly string[], { place, linking }: Where): Answer {
  const known = written.filter((name, index) =>
    linking.names.knows(noun, name, noun === 'reason' ? place : inside(place, index)),
  );
  return { form: 'names', names: sortedDistinct(known) };
}

function choice(written: readonly string[], { choices, id }: InterviewQuestion, where: Where): Answer {
  const offered = Object.keys(choices);
  const known = written.filter((name) => {
    if (offered.includes(name)) return true;
    where.linking.report({
      code: 'link/answer',
      place: where.place,
      message: `${name} is not one of the answers to ${id}`,
      help: `the answers are ${offered.join(', ')}`,
    });
    return false;
  });
  return { form: 'names', names: sortedDistinct(known) };
}

const forms: Readonly<Record<InterviewQuestion['answer'], string>> = {
  text: 'words',
  choice: 'one choice',
  choices: 'a list of choices',
  scale: 'a whole number from 0 to 10',
  'yes-no': 'true or false',
  signals: 'a list of signals',
  reason: 'a reason',
};

function refuse({ answer }: InterviewQuestion, { place, linking }: Where): undefined {
  linking.report({
    code: 'link/answer',
    place,
    message: `the question asks for ${forms[answer]}`,
    help: 'write the answer in that form, or change the `answer` of the question',
  });
}

function isList(written: WrittenAnswer): written is Extract<WrittenAnswer, readonly unknown[]> {
  return Array.isArray(written);
}
