import type { Place } from '../../../diagnostics/place.ts';
import type { Linking } from '../../linking/linking.ts';

/** A rule of the routing, or an entry of its fallback chain. */
export function linkExpectedRoute(written: string, place: Place, { names }: Linking): string | undefined {
  return names.either('fallback', 'routing rule', written, place) && written;
}
