import { inside, type Place } from '../../diagnostics/place.ts';
import type { Annotated, Definition } from '../definition.ts';
import type { Ownership } from '../text.ts';
import type { Entry } from './kind.ts';
import type { Linking } from './linking.ts';
import { present } from './present.ts';
import { linkOptionalText, linkTitle, type WrittenText } from './text.ts';

/** What every named thing may say about itself. */
export interface WrittenHead {
  readonly title?: WrittenText;
  readonly owner?: Ownership;
  readonly rationale?: WrittenText;
}

/** Title, owner and rationale with their defaults: the id made readable, and the owner of the document. */
export function linkDefinition(
  { id, written, place, owner }: Entry<WrittenHead>,
  linking: Pick<Linking, 'languages' | 'report'>,
): Definition {
  return present({
    id,
    title: linkTitle({ id, title: written.title, place }, linking),
    owner: written.owner ?? owner,
    rationale: linkOptionalText(written.rationale, inside(place, 'rationale'), linking),
    place,
  });
}

/** Owner and rationale of something smaller than a definition, where they are written. */
export function linkAnnotations(
  written: WrittenHead,
  place: Place,
  linking: Pick<Linking, 'languages' | 'report'>,
): Annotated {
  return present({
    owner: written.owner,
    rationale: linkOptionalText(written.rationale, inside(place, 'rationale'), linking),
  });
}
