import { suggestion } from '../../criteria/type-suggestion.ts';
import type { Place } from '../../diagnostics/place.ts';
import { isZone } from '../../support/zone.ts';
import type { Linking } from './linking.ts';

/** The IANA zone of that name; an unknown one is reported with the nearest. */
export function linkZone(
  written: string,
  place: Place,
  { report }: Pick<Linking, 'report'>,
): string | undefined {
  if (isZone(written)) return written;
  report({
    code: 'link/unknown-zone',
    place,
    message: `${written} is not a time zone`,
    help: suggestion(
      written,
      Intl.supportedValuesOf('timeZone'),
      'write its IANA name, for example `Europe/Berlin`',
    ),
  });
  return undefined;
}
