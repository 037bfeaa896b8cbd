import { defaultScoring } from '../../evaluate/default-scoring.ts';
import type { Agreement } from '../../model/agreement.ts';
import { type Answer, isExhausted } from '../answer.ts';
import { type Exhausted, within } from '../budget.ts';
import type { Witness } from '../witness/witness.ts';
import type { ComparedCase, ComparedKind } from './comparison.ts';
import type { DifferenceCase, DifferenceKind } from './difference.ts';
import type { Versions } from './versions.ts';

/** One kind of difference, of which what is open can be asked again. */
export interface AskedKind {
  readonly askOpen: () => void;
  readonly isOpen: () => boolean;
  /** Leads it has shown. */
  readonly shown: () => readonly Witness[];
  readonly compared: () => ComparedKind;
}

export function openKind({ agreements, scene, search, pair }: Versions, kind: DifferenceKind): AskedKind {
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
          { restriction: timelines },
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

/** More of the budget would help. */
export function isOpen(answer: Answer<Witness>): boolean {
  return answer.answer === 'unknown' && isExhausted(answer.reason);
}

export function ended(exhausted: Exhausted): Answer<Witness> {
  return { answer: 'unknown', tier: 'normal form', reason: { kind: exhausted }, proved: [] };
}

/** Cases with one label are one: the first that is shown, else the first that is open. */
export function toldOnce(
  { id, isBreaking, none }: DifferenceKind,
  all: readonly ComparedCase[],
): ComparedKind {
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
