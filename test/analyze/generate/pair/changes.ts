import { refactored } from '../refactor/refactored.ts';
import type { Change } from './change.ts';
import { nullGuardRemoved, routeDropped, ruleDropped } from './dropped-parts.ts';
import {
  constantByOne,
  thresholdBySmallestStep,
  weightBySmallestStep,
  windowByOne,
} from './number-changes.ts';
import { operatorChanged } from './operator-changed.ts';

type SingleChange =
  | 'constant'
  | 'null-guard'
  | 'operator'
  | 'route'
  | 'rule'
  | 'threshold'
  | 'weight'
  | 'window';

/** How a new version comes from an old one. */
export type ChangeKind = SingleChange | 'refactor' | 'refactor-and-change';

/** Single changes, of which some change nothing. */
const single: Readonly<Record<SingleChange, Change>> = {
  constant: constantByOne,
  'null-guard': nullGuardRemoved,
  operator: operatorChanged,
  route: routeDropped,
  rule: ruleDropped,
  threshold: thresholdBySmallestStep,
  weight: weightBySmallestStep,
  window: windowByOne,
};

/** Every way in which a new version comes from an old one; the last hides a change in a refactoring. */
export const changes: Readonly<Record<ChangeKind, Change>> = {
  ...single,
  refactor: refactored,
  'refactor-and-change': (written, random) => {
    const changed = random.pick(Object.values(single))(written, random);
    return changed && refactored(changed, random);
  },
};

/** In a fixed order. */
export const changeKinds: readonly ChangeKind[] = [
  'refactor',
  'constant',
  'weight',
  'threshold',
  'refactor-and-change',
  'null-guard',
  'operator',
  'route',
  'rule',
  'window',
];
