import type { Answer } from '../answer.ts';
import { within } from '../budget.ts';
import type { FoundLead } from '../score/found-lead.ts';
import type { Scene } from '../score/scene.ts';
import { type Asked, ask, asksEvents, merged, nothing, type Refuted } from './ask.ts';
import type { Narrow, NarrowTo } from './few-attributes.ts';
import { costBeyond, type Look, lookWithin, stepsOfLook, stepsOfProof, stepsOfQuick } from './looks.ts';

/** Where leads are looked for first. */
export interface Looks {
  readonly looks: readonly Look[];
  /** Which leads a narrow look looks at. */
  readonly narrowTo: NarrowTo;
}

/** Answers questions, one after the other. */
export type AnswersOf = (asked: Asked) => readonly Answer<FoundLead>[];

/**
 * The answer to each question: a lead, or that there is none. Where all timelines can be asked in few steps, they are, and a
 * lead is the cheapest. Else leads are looked for among few events first, and what no lead was found for is compared with
 * more timelines than there are; what is open then is asked of all, as far as steps are left.
 */
export function openAnswers(scene: Scene, { looks, narrowTo }: Looks): AnswersOf {
  // What was not quick twice will not be the third time.
  let slow = 0;

  function quickly(asked: Asked, { found, open }: Looking): ReadonlyMap<number, Answer<FoundLead>> {
    if (slow > 1) return new Map();
    const answers = ask(scene, asked, open, { ...asked, steps: stepsOfQuick });
    const all = new Map([...open].map((question) => [question, merged(answers(question))] as const));
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
    const looking: Looking = { found: new Map(), open };
    if (!asksEvents(scene, asked.kinds)) {
      const answers = ask(scene, asked, open, asked);
      return [...open].map((question) => merged(answers(question)));
    }
    const first = quickly(asked, looking);
    if (open.size > 0) lookAround(scene, asked, looking, { looks, narrowTo, isSlow: slow > 1 });
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
}

interface LookingAround extends Looks {
  /** Is it enough to find any lead? Of few leads the cheapest is looked for. */
  readonly isSlow: boolean;
}

function lookAround(
  scene: Scene,
  asked: Asked,
  { found, open }: Looking,
  { looks, narrowTo, isSlow }: LookingAround,
): void {
  // All attributes are no quick look where not even all leads are quick.
  const quick = looks.filter(({ attributes }) => attributes !== undefined || !isSlow);
  let missed = 0;
  for (const look of quick) {
    // Among few attributes any lead will do, for others are looked at later.
    const questions = look.attributes === undefined ? open : withoutFound(open, found);
    if (questions.size === 0) continue;
    const made = within(() => leadsOfLook(asked, look, narrowTo));
    if ('exhausted' in made) return;
    missed = Math.max(missed, lookFor(scene, { asked, look, of: made.found, questions }, found));
    for (const [question, { witness }] of found) if (isSlow || witness.cost <= missed) open.delete(question);
  }
}

type LeadsOfLook = Pick<Narrow, 'kinds'> & Partial<Narrow>;

function leadsOfLook({ kinds }: Asked, { attributes }: Look, narrowTo: NarrowTo): LeadsOfLook {
  return attributes === undefined ? { kinds } : narrowTo(kinds, attributes);
}

function withoutFound(
  questions: ReadonlySet<number>,
  found: ReadonlyMap<number, Refuted>,
): ReadonlySet<number> {
  return new Set([...questions].filter((question) => !found.has(question)));
}

interface OneLook {
  readonly asked: Asked;
  readonly look: Look;
  readonly of: LeadsOfLook;
  readonly questions: ReadonlySet<number>;
}

/** Keeps the leads it sees; gives what a lead costs at least that it did not see. */
function lookFor(
  scene: Scene,
  { asked, look, of: { kinds, free }, questions }: OneLook,
  found: Map<number, Refuted>,
): number {
  const restriction = lookWithin(look, asked.restriction);
  if (restriction === undefined) return 0;
  const answers = ask(scene, { ...asked, kinds }, questions, {
    isReal: asked.isReal,
    restriction: { ...restriction, ...(free && { free }) },
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
  const unseen = withoutFound(open, found);
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
