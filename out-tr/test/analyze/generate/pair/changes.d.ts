import type { Change } from './change.ts';
type SingleChange = 'constant' | 'null-guard' | 'operator' | 'route' | 'rule' | 'threshold' | 'weight' | 'window';
/** How a new version comes from an old one. */
export type ChangeKind = SingleChange | 'refactor' | 'refactor-and-change';
/** Every way in which a new version comes from an old one; the last hides a change in a refactoring. */
export declare const changes: Readonly<Record<ChangeKind, Change>>;
/** In a fixed order. */
export declare const changeKinds: readonly ChangeKind[];
export {};
