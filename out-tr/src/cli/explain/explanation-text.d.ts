import { type Telling } from './telling.ts';
/** Why a sample lead has this score, stage, route and these clocks, each line with the place of its definition. */
export declare function explanationText(telling: Telling): string;
/** The same without the head, for a sample that has been introduced already. */
export declare function explanationParts(telling: Telling): readonly (readonly string[])[];
/** Parts that have lines, with a blank line between them. */
export declare function partsText(parts: readonly (readonly string[])[]): string;
