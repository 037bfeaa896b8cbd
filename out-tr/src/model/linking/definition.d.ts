import { type Place } from '../../diagnostics/place.ts';
import type { Annotated, Definition } from '../definition.ts';
import type { Ownership } from '../text.ts';
import type { Entry } from './kind.ts';
import type { Linking } from './linking.ts';
import { type WrittenText } from './text.ts';
/** What every named thing may say about itself. */
export interface WrittenHead {
    readonly title?: WrittenText;
    readonly owner?: Ownership;
    readonly rationale?: WrittenText;
}
/** Title, owner and rationale with their defaults: the id made readable, and the owner of the document. */
export declare function linkDefinition({ id, written, place, owner }: Entry<WrittenHead>, linking: Pick<Linking, 'languages' | 'report'>): Definition;
/** Owner and rationale of something smaller than a definition, where they are written. */
export declare function linkAnnotations(written: WrittenHead, place: Place, linking: Pick<Linking, 'languages' | 'report'>): Annotated;
