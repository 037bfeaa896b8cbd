import type { Fix } from './fix.ts';
import type { Place } from './place.ts';
/** What a finding means for the run: an error fails it, a warning may, an info never does by default. */
export type Severity = 'error' | 'warning' | 'info';
/** Who has to act on a finding. */
export type Owner = 'marketing' | 'sales' | 'joint';
/** Zero-based offset, one-based line and column (columns count UTF-16 code units). */
export interface Position {
    readonly offset: number;
    readonly line: number;
    readonly column: number;
}
/** Half-open range of characters. */
export interface Range {
    readonly start: Position;
    readonly end: Position;
}
/** Another place that takes part in a finding, with the words that say how. */
export interface Related {
    readonly place: Place;
    readonly message: string;
}
/**
 * One thing that is wrong. `message` says what, `why` says whom it hurts, `help` says what to write instead;
 * the message never contains the fix. `code` is `<category>/<name>` and has a page under `docs/rules/`.
 */
export interface Finding {
    readonly code: string;
    readonly severity: Severity;
    readonly message: string;
    readonly place: Place;
    readonly owner: Owner;
    readonly why?: string;
    readonly help?: string;
    readonly related?: readonly Related[];
    /** Set where the place is inside bytes that never became YAML (encoding, syntax). */
    readonly range?: Range;
    /** The one change that surely repairs it; absent where a person has to decide. */
    readonly fix?: Fix;
}
