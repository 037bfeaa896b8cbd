import { inside, type Place } from '../../diagnostics/place.ts';
import type { NamedPromiseDocument } from '../../generated/documents.ts';
import type { NamedPromise } from '../named-promise.ts';
import type { Linking } from './linking.ts';
import { linkName } from './references.ts';

/** Nothing where nobody made such a promise. */
export function linkNamedPromise(
  written: NamedPromiseDocument,
  place: Place,
  linking: Linking,
): NamedPromise | undefined {
  const [by, name] =
    'sla' in written
      ? (['sla', written.sla] as const)
      : 'touches' in written
        ? (['touches', written.touches] as const)
        : (['commitment', written.commitment] as const);
  const id = linkName(by, name, inside(place, by), linking);
  return id === undefined ? undefined : { by, id };
}
