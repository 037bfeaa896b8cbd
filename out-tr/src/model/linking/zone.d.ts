import type { Place } from '../../diagnostics/place.ts';
import type { Linking } from './linking.ts';
/** The IANA zone of that name; an unknown one is reported with the nearest. */
export declare function linkZone(written: string, place: Place, { report }: Pick<Linking, 'report'>): string | undefined;
