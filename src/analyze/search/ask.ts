import type { Answer } from '../answer.ts';
import { within } from '../budget.ts';
import { valuesIn, variablesIn } from '../diagram/cheapest.ts';
import type { Node } from '../diagram/diagrams.ts';
import type { Restriction } from '../score/event-columns.ts';
import { type FindOptions, find } from '../score/find.ts';
import type { FoundLead } from '../score/found-lead.ts';
import type { Scene } from '../score/scene.ts';
import { isOfEvents } from '../score/shared-variables.ts';
import type { United } from './united.ts';

/** Questions that are asked together; each is known by its place. */
export interface Asked {
  /** Yes for the leads of a question; what the space holds impossible may be among them. */
  readonly questions: readonly Node[];
  /** Some of them as one diagram. */
  readonly together: (questions: ReadonlySet<number>) => United;
  /** The questions of which one lead is enough for all, itself among them. */
  readonly enoughFor: (question: number) => readonly number[];
  /** Whether the evaluator finds what a question asks. */
  readonly isReal: (lead: FoundLead, question: number) => boolean;
  readonly restriction: Restriction;
}

type Refuted = Extract<Answer<FoundLead>, { readonly answer: 'refuted' }>;

export const nothing: Answer<FoundLead> = { answer: 'proved', tier: 'diagrams' };

/** One answer of many kinds: the cheapest lead, else what is open. */
export function merged(answers: readonly Answer<FoundLead>[]): Answer<FoundLead> {
  const seen = cheapest(answers.filter((answer) => answer.answer === 'refuted'));
  return seen ?? answers.find(({ answer }) => answer === 'unknown') ?? answers[0] ?? nothing;
}

/** What is found of some of the questions, in every kind that is one. */
export function ask(
  scene: Scene,
  { together, isReal, restriction }: Asked,
  questions: ReadonlySet<number>,
  options: Pick<FindOptions, 'steps' | 'isLoose'> = {},
): (question: number) => readonly Answer<FoundLead>[] {
  const made = within(() => together(questions));
  if ('exhausted' in made) {
    const reason = { kind: made.exhausted } as const;
    return () => [{ answer: 'unknown', tier: 'diagrams', reason, proved: [] }];
  }
  const { node: kinds, membersOf } = made.found;
  const all = valuesIn(scene.space.diagrams, kinds).filter((kind) => kind !== 0);
  const findings = find(scene, kinds, {
    ...options,
    restriction,
    isReal: (lead, kind) => membersOf(kind).every((question) => isReal(lead, question)),
  });
  return (question) => all.filter((kind) => membersOf(kind).includes(question)).map(findings);
}

function cheapest(answers: readonly Refuted[]): Refuted | undefined {
  return answers.toSorted((left, right) => left.witness.cost - right.witness.cost)[0];
}

/** The questions that are not seen at once to hold for no lead. */
export function questionsLeft(
  { space: { diagrams, possible } }: Scene,
  { questions }: Asked,
): ReadonlySet<number> {
  return new Set(
    [...questions.keys()].filter((place) => diagrams.both(questions[place] ?? 0, possible) !== 0),
  );
}

export function asksEvents(scene: Scene, { questions }: Asked): boolean {
  const asks = (question: Node): boolean =>
    variablesIn(scene.space.diagrams, question).some((index) => isOfEvents(scene, index));
  return questions.some(asks);
}
