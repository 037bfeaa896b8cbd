import type { Answer } from '../answer.ts';
import { within } from '../budget.ts';
import { valuesIn, variablesIn } from '../diagram/cheapest.ts';
import type { Node } from '../diagram/diagrams.ts';
import { mapping } from '../diagram/operations.ts';
import type { Restriction } from '../score/event-columns.ts';
import { type FindOptions, find } from '../score/find.ts';
import type { FoundLead, IsReal } from '../score/found-lead.ts';
import type { Scene } from '../score/scene.ts';
import { isOfEvents } from '../score/shared-variables.ts';

/** Questions that are answered by the leads of a diagram's results. */
export interface Asked {
  readonly count: number;
  /** Its results are sets of questions; 0 is the empty one. */
  readonly kinds: Node;
  /** The questions for which a lead of a kind is one. */
  readonly membersOf: (kind: number) => readonly number[];
  readonly isReal: IsReal;
  readonly restriction: Restriction;
}

export type Refuted = Extract<Answer<FoundLead>, { readonly answer: 'refuted' }>;

export const nothing: Answer<FoundLead> = { answer: 'proved', tier: 'diagrams' };

/** One answer of many kinds: the cheapest lead, else what is open. */
export function merged(answers: readonly Answer<FoundLead>[], known?: Refuted): Answer<FoundLead> {
  const seen = cheapest([...answers, known].filter((answer) => answer?.answer === 'refuted'));
  return seen ?? answers.find(({ answer }) => answer === 'unknown') ?? answers[0] ?? nothing;
}

/** What is found of each of the questions, in every kind that is one. */
export function ask(
  scene: Scene,
  { kinds, membersOf }: Asked,
  questions: ReadonlySet<number>,
  options: FindOptions,
): (question: number) => readonly Answer<FoundLead>[] {
  const { diagrams } = scene.space;
  const isAsked = mapping((kind) => (membersOf(kind).some((question) => questions.has(question)) ? kind : 0));
  const made = within(() => diagrams.map(isAsked, kinds));
  if ('exhausted' in made) {
    const ended: Answer<FoundLead> = {
      answer: 'unknown',
      tier: 'diagrams',
      reason: { kind: made.exhausted },
      proved: [],
    };
    return () => [ended];
  }
  const all = valuesIn(diagrams, made.found).filter((kind) => kind !== 0);
  const findings = find(scene, made.found, options);
  return (question) => all.filter((kind) => membersOf(kind).includes(question)).map(findings);
}

function cheapest(answers: readonly Refuted[]): Refuted | undefined {
  return answers.toSorted((left, right) => left.witness.cost - right.witness.cost)[0];
}

export function asksEvents(scene: Scene, kinds: Node): boolean {
  return variablesIn(scene.space.diagrams, kinds).some((index) => isOfEvents(scene, index));
}
