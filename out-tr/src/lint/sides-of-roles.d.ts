import type { Agreement } from '../model/agreement.ts';
import type { Side } from '../model/text.ts';
/** The departments that some of these roles belong to; a role of both belongs to neither. */
export declare function sidesOfRoles({ roles }: Agreement, ids: readonly string[]): ReadonlySet<Side>;
/** The department of the two that is not among them; undefined when both are. */
export declare function missingSide(sides: ReadonlySet<Side>): Side | undefined;
