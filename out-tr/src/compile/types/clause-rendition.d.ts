import type { Agreement } from '../../model/agreement.ts';
import type { Clause, Rendition } from '../clause.ts';
/** How the types carry a clause: they name things and hold facts about them, but decide and compute nothing. */
export declare function clauseRendition(agreement: Agreement, { id }: Clause, file: string): Rendition;
