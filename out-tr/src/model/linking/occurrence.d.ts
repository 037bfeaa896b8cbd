import type { Kind } from './kind.ts';
import type { Report } from './report.ts';
import type { Sources } from './sources.ts';
/** Reports documents that must exist and do not, and those that stand twice; `unusable` kinds exist but say nothing. */
export declare function reportOccurrence(sources: Sources, unusable: ReadonlySet<Kind>, report: Report): void;
