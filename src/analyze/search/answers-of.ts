import type { Answer } from '../answer.ts';
import type { FoundLead } from '../score/found-lead.ts';
import type { Scene } from '../score/scene.ts';
import { type Asked, ask, asksEvents, merged, nothing, questionsLeft } from './ask.ts';
import { openClimbs, type Rounds } from './climb/climb.ts';
import { differingLeads } from './climb/differing-leads.ts';
import { descents, isNone } from './descent/descents.ts';
import type { Interest } from './interest.ts';

export interface AnswersOptions {
  readonly interest: Interest;
  /** Leads need not be the cheapest. */
  readonly anyWillDo: boolean;
}

/** Answers questions, one after the other. At a first look leads are only looked for where that is soon done; the rest stays open. */
export type AnswersOf = (asked: Asked, isFirstLook?: boolean) => readonly Answer<FoundLead>[];

/** Steps within which all leads are asked at once. */
const stepsOfQuick = 1_000_000;
/** Steps a proof may take that looks at more timelines than there are. */
const stepsOfProof = 1_000_000;
/** Steps of going down to a lead. */
const fewSteps = 25_000;
const manySteps = 100_000;
/** The same for several questions at once. */
const stepsOfAll = 150_000;
/** Before it is tried whether there is no lead, and after that. */
const fewRounds: Rounds = { from: 0, to: 3 };
const manyRounds: Rounds = { from: 3, to: 7 };
const moreRounds: Rounds = { from: 7, to: 9 };
/** After all leads were asked in vain. */
const lastRounds: Rounds = { from: 9, to: 24 };

/**
 * The answer to each question: a lead, or that there is none. Where all leads can be asked in few steps, they are, and the
 * lead is the cheapest of all. Else leads are climbed to, and nothing can be left out of them; what no lead was found for is
 * compared with more timelines than there are. What is open then is asked of all, as far as steps are left.
 */
export function openAnswers(scene: Scene, { interest, anyWillDo }: AnswersOptions): AnswersOf {
  const climbs = openClimbs(scene, interest);
  // What was not quick once will not be the next time.
  let isSlow = false;

  /** Where no lead is known that two versions give other points, there may be none; else one of each question is soon found. */
  const isLikely = (): boolean => scene.sides.length < 2 || differingLeads(scene).length > 0;

  function quickly(asked: Asked, open: Open): void {
    if (isSlow) return;
    const answers = ask(scene, asked, open.questions, { steps: stepsOfQuick });
    for (const question of open.questions) {
      const answer = merged(answers(question));
      if (answer.answer === 'unknown') isSlow = true;
      else open.close(question, answer);
    }
  }

  function climb(asked: Asked, open: Open, rounds: Rounds): void {
    if (open.questions.size === 0) return;
    for (const [question, witness] of climbs.climb(asked, open.questions, rounds)) {
      open.close(question, { answer: 'refuted', tier: 'vectors', witness });
      for (const other of asked.enoughFor(question)) open.close(other, unasked);
    }
  }

  /** Closes the questions of which there is no lead whatever its events are; of others it climbs from one that may be near. */
  function descend(asked: Asked, open: Open, steps: number, rounds: Rounds): void {
    if (open.questions.size === 0) return;
    const { none, nearby } = descents(scene, asked, open.questions, steps);
    for (const question of none) open.close(question, noLead);
    climb(asked, open, { ...rounds, nearby });
  }

  /** What can be told before all leads are asked. */
  function early(asked: Asked, open: Open): void {
    if (anyWillDo) climb(asked, open, fewRounds);
    quickly(asked, open);
    const likely = isLikely();
    if (!likely) closeAll(scene, asked, open);
    if (!anyWillDo) climb(asked, open, fewRounds);
    if (likely) closeAll(scene, asked, open);
    descend(asked, open, fewSteps, manyRounds);
    proveLoosely(scene, asked, open);
    descend(asked, open, manySteps, moreRounds);
  }

  /** Nothing is proved but what is seen at once. */
  function firstLook(asked: Asked, open: Open): readonly Answer<FoundLead>[] {
    quickly(asked, open);
    climb(asked, open, fewRounds);
    return asked.questions.map(
      (_, question) => open.answers.get(question) ?? (open.questions.has(question) ? unasked : nothing),
    );
  }

  return (asked, isFirstLook = false) => {
    const open = openOf(questionsLeft(scene, asked));
    const isOfEvents = asksEvents(scene, asked);
    if (isOfEvents && isFirstLook) return firstLook(asked, open);
    if (isOfEvents) early(asked, open);
    const rest = ask(scene, asked, open.questions);
    const answers = new Map([...open.questions].map((question) => [question, merged(rest(question))]));
    for (const [question, answer] of answers) if (answer.answer !== 'unknown') open.close(question, answer);
    climb(asked, open, lastRounds);
    return asked.questions.map(
      (_, question) => open.answers.get(question) ?? answers.get(question) ?? nothing,
    );
  };
}

/** Often there is a lead of none of the questions that are left, and that takes not much more than for one of them. */
function closeAll(scene: Scene, asked: Asked, open: Open): void {
  if (open.questions.size < 2 || !isNone(scene, asked, open.questions, stepsOfAll)) return;
  for (const question of [...open.questions]) open.close(question, noLead);
}

/** Questions of which not even more timelines than there are hold a lead. */
function proveLoosely(scene: Scene, asked: Asked, open: Open): void {
  if (open.questions.size === 0) return;
  const answers = ask(scene, asked, open.questions, { isLoose: true, steps: stepsOfProof });
  for (const question of open.questions) {
    const all = answers(question);
    if (all.every(({ answer }) => answer === 'proved')) open.close(question, all[0] ?? nothing);
  }
}

const noLead: Answer<FoundLead> = { answer: 'proved', tier: 'vectors' };

/** Another lead was enough, or it was not asked any further. */
const unasked: Answer<FoundLead> = {
  answer: 'unknown',
  tier: 'vectors',
  reason: { kind: 'steps' },
  proved: [],
};

/** Questions without an answer, and the answers to others; what is in neither holds for no lead. */
interface Open {
  readonly questions: ReadonlySet<number>;
  readonly answers: ReadonlyMap<number, Answer<FoundLead>>;
  /** The first answer counts. */
  readonly close: (question: number, answer: Answer<FoundLead>) => void;
}

function openOf(left: ReadonlySet<number>): Open {
  const questions = new Set(left);
  const answers = new Map<number, Answer<FoundLead>>();
  return {
    questions,
    answers,
    close(question, answer) {
      if (questions.delete(question)) answers.set(question, answer);
    },
  };
}
