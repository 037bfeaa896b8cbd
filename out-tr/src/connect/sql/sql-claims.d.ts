import type { Agreement } from '../../model/agreement.ts';
import type { ArtefactReader } from '../claim.ts';
/** A reader of statements that score leads, as `scoreQuery` writes them for DuckDB. */
export declare function openSql(agreement: Agreement): ArtefactReader;
