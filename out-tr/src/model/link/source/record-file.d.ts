import { type Place } from '../../../diagnostics/place.ts';
import type { Linking } from '../../linking/linking.ts';
/** The name of a file of the export; one that is never read is reported. */
export declare function recordFile({ file }: {
    readonly file?: string;
}, table: Place, { report }: Pick<Linking, 'report'>): string | undefined;
