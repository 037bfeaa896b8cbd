import type { Place } from '../diagnostics/place.ts';
import type { Ownership, Text } from './text.ts';
/** What smaller things may carry too; without an owner of their own they belong to that of their document. */
export interface Annotated {
    readonly owner?: Ownership;
    readonly rationale?: Text;
}
/** What every named thing of the agreement carries. */
export interface Definition {
    readonly id: string;
    readonly title: Text;
    readonly owner: Ownership;
    readonly rationale?: Text;
    readonly place: Place;
}
