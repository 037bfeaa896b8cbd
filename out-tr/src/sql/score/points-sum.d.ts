import type { Dimension, Group } from '../../model/scoring.ts';
import type { Statement } from '../statement.ts';
/** Points added up. Engines add narrow numbers in their own width, and two of 32 bits may need more unless `size` says not. */
export declare function pointsSum({ dialect }: Statement, parts: readonly string[], size?: number): string;
/** How far from 0 the points of a group's rules can be together; without bound where events count. */
export declare function sizeOfGroup({ rules, ...bounds }: Group): number;
export declare function sizeOfDimension({ groups, ...bounds }: Dimension): number;
