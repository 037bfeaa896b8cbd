import type { Answer } from '../answer.ts';
import type { FoundLead } from '../score/found-lead.ts';
import type { Scene } from '../score/scene.ts';
import { type Asked, ask, asksEvents, merged, nothing, type Refuted } from './ask.ts';
import type { FewAttributes } from './few-attributes.ts';
import { costBeyond, type Look, lookWithin, stepsOfLook, stepsOfProof, stepsOfQuick } from './looks.ts';

/** Where leads are looked for first. */
export interface Looks {
  readonly looks: readonly Look[];
  /** The attributes that are left open in a narrow look. */
  readonly freeIn: FewAttributes;
}

/** Answers questions, one after the other. */
export type AnswersOf = (asked: Asked) => readonly Answer<FoundLead>[];

/**
 * The answer to each question: a lead, or that there is none. Where all timelines can be asked in few steps, they are, and a
 * lead is the cheapest. Else leads are looked for among few events first, and what no lead was found for is compared with
 * more timelines than there are; what is open then is asked of all, as far as steps are left.
 */
export function openAnswers(scene: Scene, { looks, freeIn }: Looks): AnswersOf {
  // What was not quick twice will not be the third time.
  let slow = 0;

  function quickly(asked: Asked, { found, open }: Looking): ReadonlyMap<number, Answer<FoundLead>> {
    if (slow > 1) return new Map();
    const answers = ask(scene, asked, open, { ...asked, steps: stepsOfQuick });
    const all = new Map(
      [...open].map((question) => [question, merged(answers(question), undefined)] as const),
    );
    const isQuick = [...all.values()].every(({ answer }) => answer !== 'unknown');
    if (!isQuick) slow += 1;
    for (const [question, answer] of all) {
      if (answer.answer === 'refuted') found.set(question, answer);
      if (isQuick || answer.answer === 'proved') open.delete(question);
    }
    return all;
  }

  return (asked) => {
    const open = new Set(Array.from({ length: asked.count }, (_, question) => question));
    const looking: Looking = { found: new Map(), open, freeIn };
    if (!asksEvents(scene, asked.kinds)) {
      const answers = ask(scene, asked, open, asked);
      return [...open].map((question) => merged(answers(question), undefined));
    }
    const first = quickly(asked, looking);
    let missed = 0;
    for (const look of looks) {
      missed = Math.max(missed, lookFor(scene, asked, look, looking));
      // Of many leads the cheapest is not looked for beyond the first look that shows one.
      for (const [question, { witness }] of looking.found)
        if (slow > 1 || witness.cost <= missed) open.delete(question);
    }
    const proved = provedLoosely(scene, asked, looking);
    const isAllSeen = [...open].every((question) => looking.found.has(question));
    const rest = ask(scene, asked, open, { ...asked, ...(isAllSeen && { steps: stepsOfLook }) });
    return Array.from({ length: asked.count }, (_, question) => {
      const found = looking.found.get(question);
      if (open.has(question)) return merged(rest(question), found);
      return proved.get(question) ?? found ?? first.get(question) ?? nothing;
    });
  };
}

interface Looking {
  readonly found: Map<number, Refuted>;
  /** Questions whose answer is not known for good. */
  readonly open: Set<number>;
  readonly freeIn: FewAttributes;
}

/** Keeps the leads it sees; gives what a lead costs at least that it did not see. */
function lookFor(scene: Scene, asked: Asked, look: Look, { found, open, freeIn }: Looking): number {
  const restriction = lookWithin(look, asked.restriction);
  const questions = look.isNarrow ? new Set([...open].filter((question) => !found.has(question))) : open;
  if (restriction === undefined || questions.size === 0) return 0;
  const answers = ask(scene, asked, questions, {
    isReal: asked.isReal,
    restriction: { ...restriction, ...(look.isNarrow && { freeIn }) },
    steps: stepsOfLook,
  });
  const seen = [...questions].map(
    (question) => [question, merged(answers(question), found.get(question))] as const,
  );
  for (const [question, answer] of seen) if (answer.answer === 'refuted') found.set(question, answer);
  return seen.some(([, { answer }]) => answer === 'unknown') ? 0 : costBeyond(look);
}

/** Questions of which not even more timelines than there are hold a lead. */
function provedLoosely(
  scene: Scene,
  asked: Asked,
  { found, open }: Looking,
): ReadonlyMap<number, Answer<FoundLead>> {
  const unseen = new Set([...open].filter((question) => !found.has(question)));
  const proved = new Map<number, Answer<FoundLead>>();
  if (unseen.size === 0 || !asksEvents(scene, asked.kinds)) return proved;
  const { restriction, isReal } = asked;
  const answers = ask(scene, asked, unseen, { restriction, isReal, isLoose: true, steps: stepsOfProof });
  for (const question of unseen) {
    const [first, ...others] = answers(question);
    if (first?.answer !== 'proved' || others.some(({ answer }) => answer !== 'proved')) continue;
    proved.set(question, first);
    open.delete(question);
  }
  return proved;
}
