import type { Atom } from '../../criteria/atoms.ts';
import type { Scoring } from '../../model/scoring.ts';
import type { LabelVariable, PointsVariable, SpaceSide, Variable } from './variable.ts';
/** What criteria of one side ask of its default scoring; nothing without one, for then every answer is no. */
export declare function verdictVariables(atoms: readonly Atom[], scoring: Scoring | undefined, side: SpaceSide): readonly Variable[];
/** The class of so many points; null = no score. */
export declare function classOfPoints({ cuts }: PointsVariable, points: number | null): number;
/** The class of a grade or band; undefined = none. */
export declare function classOfLabel({ ids }: LabelVariable, id: string | undefined): number;
