import { isScalar, Scalar } from 'yaml';
/**
 * A key as it stands in the file, so that `1: …` and `"1": …` are the same key.
 * Nothing for keys that are empty, `null`, a list, a map or an alias.
 */
export function keyName(key) {
    if (!isScalar(key))
        return undefined;
    if (typeof key.value === 'string')
        return key.value;
    return key.value === null || key.type !== Scalar.PLAIN ? undefined : key.source;
}
