import type { Place } from '../../diagnostics/place.ts';
import { nearestName } from '../../support/nearest-name.ts';
import { isZone } from '../../support/zone.ts';
import type { Linking } from './linking.ts';

/** The IANA zone of that name; an unknown one is reported with the nearest. */
export function linkZone(
  written: string,
  place: Place,
  { report }: Pick<Linking, 'report'>,
): string | undefined {
  if (isZone(written)) return written;
  const nearest = nearestName(written, Intl.supportedValuesOf('timeZone'));
  report({
    code: 'link/unknown-zone',
    place,
    message: `${written} is not a time zone`,
    help:
      nearest === undefined ? 'write its IANA name, for example `Europe/Berlin`' : `did you mean ${nearest}?`,
  });
  return undefined;
}
