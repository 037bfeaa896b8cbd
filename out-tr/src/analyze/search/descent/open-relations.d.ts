import type { Node } from '../../diagram/diagrams.ts';
import { type Range } from '../../score/ranges.ts';
import type { Scene } from '../../score/scene.ts';
import type { VerdictsOptions } from './open-sums.ts';
import { type PointsWithin } from './verdict-points.ts';
/** How the same verdict of two versions goes together, by how far the points of a lead move. */
export interface OpenRelation {
    /** Places of the sums that it looks at. */
    readonly sums: readonly number[];
    readonly movesAt: PointsWithin;
    /** Yes where the classes go together. */
    readonly nodeOf: (moves: Range) => Node;
}
export declare function openRelations(scene: Scene, { asked, placing }: VerdictsOptions): readonly OpenRelation[];
