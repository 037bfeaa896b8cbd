import { defaultScoring } from '../../evaluate/default-scoring.ts';
import type { Agreement } from '../../model/agreement.ts';
import { type Answer, isExhausted } from '../answer.ts';
import { type Budget, type Exhausted, type SharedBudget, within } from '../budget.ts';
import { inShares } from '../in-shares.ts';
import { openScene, type Scene } from '../score/scene.ts';
import { scoreDelta } from '../score/score-delta.ts';
import type { LeadSearch } from '../search/lead-search.ts';
import { openLeadSearch } from '../search/open-lead-search.ts';
import { verdictsGiven } from '../search/verdicts-given.ts';
import { isIncomparable, openSpace } from '../space/space.ts';
import type { Witness } from '../witness/witness.ts';
import { type AgreementPair, openPair } from './agreement-pair.ts';
import { comparedPart } from './compared-part.ts';
import type { ComparedCase, ComparedKind, Comparison, NotComparable } from './comparison.ts';
import type { DifferenceKind } from './difference.ts';
import { differenceKinds } from './differences/index.ts';
import { labelQuestions } from './label-of-score.ts';
import { meaningText } from './meaning-text.ts';
import { notCompared } from './not-compared.ts';
import { relatedVerdicts } from './related-verdicts.ts';
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
  return 'notComparable' in opened.found ? opened.found : { ...answered(opened.found, budget), ...rest };
}

/** Every kind, and the score; what the others leave over goes to those that had too little. */
function answered(versions: Versions, budget: SharedBudget): Pick<Comparison, 'score' | 'kinds'> {
  const scoreOf = (): Answer<Witness> => scoreAnswer(versions.scene, versions.agreements);
  const first = inShares(budget, [...differenceKinds, undefined], (kind) =>
    kind === undefined ? scoreOf() : comparedKind(versions, kind),
  );
  const open = first.flatMap((result, index) => (isOpen(result) ? [index] : []));
  const second = new Map(
    inShares(budget, open, (index) => {
      const kind = differenceKinds[index];
      return [index, kind === undefined ? scoreOf() : comparedKind(versions, kind)] as const;
    }),
  );
  const results = first.map((result, index) => second.get(index) ?? result);
  return {
    kinds: results.filter((result) => 'cases' in result),
    score: results.find((result) => 'answer' in result) ?? ended('time'),
  };
}

/** More of the budget would help. */
function isOpen(result: ComparedKind | Answer<Witness>): boolean {
  const answers = 'cases' in result ? result.cases.map(({ answer }) => answer) : [result];
  return answers.some((answer) => answer.answer === 'unknown' && isExhausted(answer.reason));
}

/** Whether every lead is decided alike: the answer to each way in which it might not be, one after the other. */
export function* decisionAnswers(
  before: Agreement,
  after: Agreement,
  budget: Budget,
): Generator<Answer<Witness>> {
  const opened = within(() => openVersions([before, after], budget));
  if ('exhausted' in opened) yield ended(opened.exhausted);
  else if (!('notComparable' in opened.found)) {
    for (const kind of differenceKinds) {
      for (const { answer } of comparedKind(opened.found, kind).cases) yield answer;
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

function openVersions(agreements: readonly [Agreement, Agreement], budget: Budget): Versions | NotComparable {
  const space = openSpace({ agreements, extra: labelQuestions(agreements), budget });
  if (isIncomparable(space)) return { notComparable: space.incomparable };
  const scene = openScene({ agreements, space, budget });
  const { left, ranges } = scoreDelta(scene);
  const verdicts = space.diagrams.both(verdictsGiven(scene), relatedVerdicts(scene, ranges));
  const interest = {
    signals: [...new Set(left.flatMap(({ signals }) => signals))],
    variables: [...new Set(left.flatMap(({ variables }) => variables))],
  };
  return {
    agreements,
    scene,
    search: openLeadSearch(scene, agreements, interest),
    pair: openPair(space, agreements, verdicts),
  };
}

function comparedKind({ agreements, scene, search, pair }: Versions, kind: DifferenceKind): ComparedKind {
  const { diagrams, possible } = scene.space;
  const timelines = { mayBeReset: agreements.some(seesResets) };
  const compared = within(() => {
    const certain = diagrams.both(possible, pair.verdicts);
    const cases = Array.from(kind.cases(pair), (each) => ({
      ...each,
      holds: diagrams.both(each.holds, certain),
    }));
    const answers = search.forEach(cases, timelines);
    return answers.map((answer, index) => ({ label: cases[index]?.label ?? '', answer }));
  });
  return toldOnce(
    kind,
    'found' in compared ? compared.found : [{ label: '', answer: ended(compared.exhausted) }],
  );
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
