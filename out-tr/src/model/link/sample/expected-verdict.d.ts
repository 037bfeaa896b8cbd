import type { Place } from '../../../diagnostics/place.ts';
import type { Linking } from '../../linking/linking.ts';
/** A grade, band, cell or outcome of the default scoring; under an objection the outcome is `objection`. */
export declare function linkVerdict(verdict: 'grade' | 'band' | 'cell' | 'outcome', written: string | number, place: Place, { vocabulary, report }: Linking): string | undefined;
