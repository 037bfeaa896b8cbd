import type { JsonValue } from '../support/json-value.ts';
/** A value as one writes it on one line of YAML: `{ stage: mql }`, `[DE, AT]`, `"64.0"`. */
export declare function flowText(value: JsonValue): string;
