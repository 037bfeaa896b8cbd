import type { Agreement } from '../model/agreement.ts';
import type { Source } from '../model/source.ts';
/** How files are read whose headers are the columns of the normalised tables, as `sample-data` writes them (docs/records.md). */
export declare function nativeSource(agreement: Pick<Agreement, 'id' | 'title' | 'owner' | 'place' | 'lifecycle' | 'consentPurposes' | 'fields' | 'signals'>): Source;
