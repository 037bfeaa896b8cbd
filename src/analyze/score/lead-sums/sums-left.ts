import type { Node } from '../../diagram/diagrams.ts';
import { ledgerOf } from '../blocks/ledger.ts';
import type { LeadSum } from '../lead-sum.ts';
import type { Range } from '../ranges.ts';
import type { Scene } from '../scene.ts';
import { gatheredParts } from './gathered-parts.ts';

/** A part of sums, and what of it is left. */
export interface OpenPart {
  readonly node: Node;
  /** Places of the sums. */
  readonly sums: readonly number[];
  /** The same for parts that are equal: what is left of two that go into other sums may be one node. */
  readonly key: string;
}

function openPart(node: Node, sums: readonly number[]): OpenPart {
  return { node, sums, key: `${node}:${sums.join('+')}` };
}

/** What is left of sums of the lead itself when some attributes are known. */
export interface SumsLeft {
  readonly open: readonly OpenPart[];
  /** By sum between what it lies, before its bounds. */
  readonly ranges: readonly Range[];
}

/** Goes through the attributes of leads, as far as sums look at them. */
export interface SumsWalk {
  readonly start: SumsLeft;
  readonly after: (left: SumsLeft, variable: number, at: number) => SumsLeft;
  /** What is not known yet of some of the sums. */
  readonly openIn: (left: SumsLeft, sums: ReadonlySet<number>) => readonly OpenPart[];
}

export function openSumsWalk(
  scene: Pick<Scene, 'space' | 'rangeOf' | 'budget'>,
  sums: readonly LeadSum[],
): SumsWalk {
  const { rangeOf, space } = scene;
  const { diagrams } = space;
  const ledger = ledgerOf(diagrams, rangeOf, sums);
  const parts = gatheredParts(scene, ledger.parts);
  const startOf = (place: number, end: keyof Range): number =>
    parts.reduce(
      (sum, part) => sum + part.sums.filter((each) => each === place).length * rangeOf(part.node)[end],
      ledger.sums[place]?.start ?? 0,
    );
  return {
    start: {
      open: parts
        .filter(({ node }) => diagrams.valueOf(node) === undefined)
        .map((part) => openPart(part.node, part.sums)),
      ranges: sums.map((_, place) => ({ least: startOf(place, 'least'), most: startOf(place, 'most') })),
    },
    after(left, variable, at) {
      const ranges = [...left.ranges];
      const open: OpenPart[] = [];
      for (const part of left.open) {
        if (diagrams.variableOf(part.node) !== variable) open.push(part);
        else {
          const node = diagrams.childOf(part.node, at);
          move(ranges, part.sums, rangeOf(part.node), rangeOf(node));
          if (diagrams.valueOf(node) === undefined) open.push(openPart(node, part.sums));
        }
      }
      return { open, ranges };
    },
    openIn: ({ open }, some) => open.filter((part) => part.sums.some((sum) => some.has(sum))),
  };
}

function move(ranges: Range[], sums: readonly number[], was: Range, is: Range): void {
  if (was.least === is.least && was.most === is.most) return;
  for (const sum of sums) {
    const { least, most } = ranges[sum] ?? is;
    ranges[sum] = { least: least + is.least - was.least, most: most + is.most - was.most };
  }
}
