import { type Columns, type EventColumn, type JointColumn, type JointPoints } from './joint-column.ts';
import type { LeadSum } from './lead-sum.ts';
import type { Range } from './ranges.ts';
import type { Side } from './scene.ts';
import type { KnownFit } from './side-scoring.ts';
import { type ClassOf, type VerdictVariable } from './verdicts-asked.ts';
/** How the verdicts that are asked come about. */
export interface VerdictPlan {
    readonly ofLead: readonly LeadVerdict[];
    readonly ofEvents: readonly EventVerdict[];
    readonly together: readonly JointVerdict[];
    readonly columns: readonly JointColumn[];
    /** The places of the columns that are told apart for every kind. */
    readonly always: readonly number[];
}
/** The lead itself decides the class. */
export interface LeadVerdict {
    readonly index: number;
    readonly points: LeadSum;
    readonly care: Range;
    /** Of a grade, where not any knowledge is enough for it. */
    readonly known?: KnownFit;
    readonly classAt: (points: number, isKnown: boolean) => number;
}
export declare function sumsOfVerdict({ points, known }: LeadVerdict): readonly LeadSum[];
/** Its events decide. */
export interface EventVerdict extends EventColumn {
    readonly index: number;
    readonly classOf: ClassOf;
}
/** Points of both are added first. */
export interface JointVerdict {
    readonly index: number;
    /** The places of the columns it looks at. */
    readonly columns: readonly number[];
    readonly classAt: JointPoints;
    /** The points that are looked at, with soft bounds. */
    readonly guideAt: JointPoints;
    /** Of a grade, where not any knowledge is enough for it: the place of the column of what is known. */
    readonly known?: {
        readonly column: number;
        readonly least: number;
    };
}
/** `first` are columns that are there already and are told apart for every kind. */
export declare function verdictPlan(sides: readonly Side[], verdicts: readonly VerdictVariable[], { columns, placeColumns }?: Columns): VerdictPlan;
