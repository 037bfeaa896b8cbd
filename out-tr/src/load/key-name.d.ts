import { type ParsedNode } from 'yaml';
/**
 * A key as it stands in the file, so that `1: …` and `"1": …` are the same key.
 * Nothing for keys that are empty, `null`, a list, a map or an alias.
 */
export declare function keyName(key: ParsedNode): string | undefined;
