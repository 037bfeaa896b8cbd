import type { LeadFiles } from '../leads/lead-files.ts';
/** Both files read by DuckDB with the types of their columns, every column added up. */
export declare function scanOfCsv({ lead, event }: LeadFiles): string;
