import { variablesIn } from '../../diagram/cheapest.ts';
import type { Node } from '../../diagram/diagrams.ts';
import type { Restriction } from '../../score/event-columns.ts';
import { openSumsWalk, type SumsLeft, type SumsWalk } from '../../score/lead-sums/sums-left.ts';
import type { Range } from '../../score/ranges.ts';
import type { Scene } from '../../score/scene.ts';
import { sidesWithin } from '../../score/sides-within.ts';
import { type Classes, openEnds } from './ends.ts';
import { openRelations } from './open-relations.ts';
import { openSums } from './open-sums.ts';
import { openVerdicts } from './open-verdicts.ts';

/** What may still become of a question when some attributes are known. */
export interface Outlook {
  readonly walk: SumsWalk;
  /** Nothing when no lead can be what is asked any more. */
  readonly undecided: (question: Node, left: SumsLeft) => Undecided | undefined;
  /** How many points are wrong with the middle of what is left for what is asked. */
  readonly farness: (left: SumsLeft) => number;
}

/** On what it still depends whether a lead is what is asked. */
export interface Undecided {
  /** Places of sums. */
  readonly sums: ReadonlySet<number>;
  /** What is told of all verdicts so far, those that are decided among them. */
  readonly told: string;
}

export interface OutlookOptions {
  readonly question: Node;
  readonly restriction: Restriction;
  /** The first variable that the lead itself does not decide. */
  readonly first: number;
}

export function openOutlook(scene: Scene, { question, restriction, first }: OutlookOptions): Outlook {
  const { diagrams } = scene.space;
  const { sums, placing } = openSums();
  const options = { asked: new Set(variablesIn(diagrams, question)), placing };
  const verdicts = openVerdicts(scene, sidesWithin(scene, restriction), options);
  const relations = openRelations(scene, options);
  const ends = openEnds(diagrams, first);

  function classesAt(sumAt: (place: number) => Range): Classes {
    const classes = verdicts.map((verdict) => verdict.classesAt(sumAt));
    return {
      of: new Map(verdicts.map(({ index }, place) => [index, classes[place] ?? []])),
      key: classes.map((each) => each.map(Number).join('')).join(' '),
    };
  }

  const wanted = verdicts.map(({ index }) =>
    Array.from(
      { length: diagrams.sizes[index] ?? 0 },
      (_, at) => diagrams.restrict(question, index, at) !== 0,
    ),
  );

  return {
    farness({ ranges }) {
      const sumAt = (place: number): Range => ranges[place] ?? { least: 0, most: 0 };
      return verdicts.reduce((far, { farAt }, place) => far + farAt(sumAt, wanted[place] ?? []), 0);
    },
    walk: openSumsWalk(scene, sums),
    undecided(asked, { ranges }) {
      const sumAt = (place: number): Range => ranges[place] ?? { least: 0, most: 0 };
      const classes = classesAt(sumAt);
      const moves = relations.map(({ movesAt }) => movesAt(sumAt));
      const related = relations.map(({ nodeOf }, place) => nodeOf(moves[place] ?? sumAt(0)));
      const open = ends
        .of(asked)
        .map((end) => related.reduce(diagrams.both, end))
        .filter((end) => ends.isOpen(end, classes));
      if (open.length === 0) return undefined;
      const isAsked = (index: number): boolean => open.some((end) => ends.asks(end, index));
      const isOpen = (index: number): boolean => (classes.of.get(index) ?? []).filter(Boolean).length > 1;
      return {
        sums: new Set([
          ...verdicts.filter(({ index }) => isAsked(index) && isOpen(index)).flatMap(({ sums: own }) => own),
          ...relations.filter((_, place) => isSpan(moves[place])).flatMap(({ sums: own }) => own),
        ]),
        told: `${classes.key} ${related.join(' ')}`,
      };
    },
  };
}

function isSpan(range: Range | undefined): boolean {
  return range !== undefined && range.least < range.most;
}
