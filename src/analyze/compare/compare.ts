import { defaultScoring } from '../../evaluate/default-scoring.ts';
import type { Agreement } from '../../model/agreement.ts';
import { type Answer, isExhausted } from '../answer.ts';
import { type Budget, type Exhausted, type SharedBudget, within } from '../budget.ts';
import { inShares } from '../in-shares.ts';
import { openScene, type Scene } from '../score/scene.ts';
import { scoreDelta } from '../score/score-delta.ts';
import type { LeadSearch } from '../search/lead-search.ts';
import { type LeadSearchOptions, openLeadSearch } from '../search/open-lead-search.ts';
import { allFacts } from '../search/verdict-fact.ts';
import { verdictsGiven } from '../search/verdicts-given.ts';
import { isIncomparable, openSpace } from '../space/space.ts';
import type { Witness } from '../witness/witness.ts';
import { type AgreementPair, openPair } from './agreement-pair.ts';
import { comparedPart } from './compared-part.ts';
import type { ComparedCase, ComparedKind, Comparison, NotComparable } from './comparison.ts';
import type { DifferenceCase, DifferenceKind } from './difference.ts';
import { differenceKinds } from './differences/index.ts';
import { labelQuestions } from './label-of-score.ts';
import { meaningText } from './meaning-text.ts';
import { notCompared } from './not-compared.ts';
import { relatedVerdicts } from './related-verdicts.ts';
import { resetsInOne, withoutProofs } from './resets-in-one.ts';
import { scoreAnswer } from './score-answer.ts';

/** Compares two versions of an agreement, the older one first: which leads they treat differently, or that there are none. */
export function compare(
  before: Agreement,
  after: Agreement,
  budget: SharedBudget,
): Comparison | NotComparable {
  const rest = { notCompared: notCompared(before, after) };
  if (meaningText(comparedPart(before)) === meaningText(comparedPart(after))) {
    return { ...everywhere({ answer: 'proved', tier: 'normal form' }), ...rest };
  }
  const opened = within(() => openVersions([before, after], budget));
  if ('exhausted' in opened) return { ...everywhere(ended(opened.exhausted)), ...rest };
  if ('notComparable' in opened.found) return opened.found;
  const answers = answered(opened.found, budget);
  return { ...(resetsInOne(before, after) ? withoutProofs(answers) : answers), ...rest };
}

/** Every kind, and the score; what the others leave over goes to those that had too little, for what is open there. */
function answered(versions: Versions, budget: SharedBudget): Pick<Comparison, 'score' | 'kinds'> {
  const asked = differenceKinds.map((kind) => openKind(versions, kind));
  let score: Answer<Witness> = ended('time');
  const ask = (kind: AskedKind | undefined): void => {
    if (kind !== undefined) kind.askOpen();
    else {
      const shown = asked.flatMap((each) => each.shown());
      score = scoreAnswer(versions.scene, versions.agreements, shown);
    }
  };
  inShares(budget, [...asked, undefined], ask);
  inShares(budget, [...asked.filter((kind) => kind.isOpen()), ...(isOpen(score) ? [undefined] : [])], ask);
  return { kinds: asked.map((kind) => kind.compared()), score };
}

/** More of the budget would help. */
function isOpen(answer: Answer<Witness>): boolean {
  return answer.answer === 'unknown' && isExhausted(answer.reason);
}

/** Whether every lead is decided alike: the answer to each way in which it might not be, one after the other. */
export function* decisionAnswers(
  before: Agreement,
  after: Agreement,
  budget: Budget,
): Generator<Answer<Witness>> {
  const opened = within(() => openVersions([before, after], budget, { anyWillDo: true }));
  if ('exhausted' in opened) yield ended(opened.exhausted);
  else if (!('notComparable' in opened.found)) {
    for (const kind of differenceKinds) {
      const asked = openKind(opened.found, kind);
      asked.askOpen();
      for (const { answer } of asked.compared().cases) yield answer;
    }
  }
}

/** Two versions made ready to be compared. */
interface Versions {
  readonly agreements: readonly [Agreement, Agreement];
  readonly scene: Scene;
  readonly search: LeadSearch;
  readonly pair: AgreementPair;
}

function openVersions(
  agreements: readonly [Agreement, Agreement],
  budget: Budget,
  { anyWillDo }: Pick<LeadSearchOptions, 'anyWillDo'> = {},
): Versions | NotComparable {
  const space = openSpace({ agreements, extra: labelQuestions(agreements), budget });
  if (isIncomparable(space)) return { notComparable: space.incomparable };
  const scene = openScene({ agreements, space, budget });
  const delta = scoreDelta(scene);
  const { left } = delta;
  // The rules of routing are told apart whatever the lead itself makes of the points: that would make each of them large.
  const ofAll = allFacts(space.diagrams, [
    ...verdictsGiven(scene),
    ...relatedVerdicts(scene, { ranges: delta.ranges }),
  ]);
  const interest = {
    signals: [...new Set(left.flatMap(({ signals }) => signals))],
    variables: [...new Set(left.flatMap(({ variables }) => variables))],
  };
  return {
    agreements,
    scene,
    search: openLeadSearch(scene, agreements, {
      interest,
      related: relatedVerdicts(scene, delta),
      ...(anyWillDo !== undefined && { anyWillDo }),
    }),
    pair: openPair(space, agreements, ofAll),
  };
}

/** One kind of difference, of which what is open can be asked again. */
interface AskedKind {
  readonly askOpen: () => void;
  readonly isOpen: () => boolean;
  /** Leads it has shown. */
  readonly shown: () => readonly Witness[];
  readonly compared: () => ComparedKind;
}

function openKind({ agreements, scene, search, pair }: Versions, kind: DifferenceKind): AskedKind {
  const { diagrams, possible } = scene.space;
  const timelines = { mayBeReset: agreements.some(seesResets) };
  let cases: readonly DifferenceCase[] | undefined;
  let answers: readonly Answer<Witness>[] = [ended('time')];

  function casesOf(): readonly DifferenceCase[] {
    return Array.from(kind.cases(pair), (each) => ({
      ...each,
      holds: diagrams.both(each.holds, possible),
    }));
  }

  /** Of the cases of which more of the budget would help: one label is one answer. */
  function openPlaces(): readonly number[] {
    const shown = new Set(
      answers.flatMap(({ answer }, index) => (answer === 'refuted' ? [cases?.[index]?.label] : [])),
    );
    const all = cases ?? [undefined];
    return [...all.keys()].filter((index) => {
      const answer = answers[index];
      return (answer === undefined || isOpen(answer)) && !shown.has(all[index]?.label);
    });
  }

  return {
    askOpen() {
      const asked = within(() => {
        cases ??= casesOf();
        const all = cases;
        const open = openPlaces();
        const given = search.forEach(
          open.flatMap((index) => all[index] ?? []),
          timelines,
        );
        return all.map((_, index) => given[open.indexOf(index)] ?? answers[index] ?? ended('time'));
      });
      if ('found' in asked) answers = asked.found;
      else if (cases === undefined) answers = [ended(asked.exhausted)];
    },
    isOpen: () => openPlaces().length > 0,
    shown: () => answers.flatMap((answer) => (answer.answer === 'refuted' ? [answer.witness] : [])),
    compared: () =>
      toldOnce(
        kind,
        answers.map((answer, index) => ({ label: cases?.[index]?.label ?? '', answer })),
      ),
  };
}

/** Events hidden by a score reset are as if they were not there, but for rules that count the first ever. */
function seesResets(agreement: Agreement): boolean {
  if (agreement.lifecycle.cycles.scoreReset === 'none') return false;
  const groups = defaultScoring(agreement)?.dimensions.flatMap((dimension) => dimension.groups) ?? [];
  return groups.some(({ rules }) =>
    rules.some((rule) => rule.kind === 'event' && rule.count.mode === 'firstEver'),
  );
}

/** One answer for everything. */
function everywhere(answer: Answer<Witness>): Pick<Comparison, 'score' | 'kinds'> {
  return { score: answer, kinds: differenceKinds.map((kind) => toldOnce(kind, [{ label: '', answer }])) };
}

function ended(exhausted: Exhausted): Answer<Witness> {
  return { answer: 'unknown', tier: 'normal form', reason: { kind: exhausted }, proved: [] };
}

/** Cases with one label are one: the first that is shown, else the first that is open. */
function toldOnce({ id, isBreaking, none }: DifferenceKind, all: readonly ComparedCase[]): ComparedKind {
  const weight = { refuted: 0, unknown: 1, proved: 2 } as const;
  const cases = all
    .toSorted((left, right) => weight[left.answer.answer] - weight[right.answer.answer])
    .filter(({ label }, index, sorted) => sorted.findIndex((other) => other.label === label) === index);
  const shown = cases.filter(({ answer }) => answer.answer !== 'proved');
  const [proved] = cases;
  const nothing: ComparedCase = {
    label: '',
    answer: proved?.answer ?? { answer: 'proved', tier: 'diagrams' },
  };
  return { kind: id, isBreaking, none, cases: shown.length > 0 ? shown : [nothing] };
}
