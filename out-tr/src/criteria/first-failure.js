import { explain } from './explain.js';
/**
 * The first condition that failed and what it read; undefined when the criterion holds (semantics §7).
 * A failed `all`, `any` or `kOf` names its first false condition, a failed `none` the first one that held.
 */
export function firstFailure(criterion, facts) {
    const explained = explain(criterion, facts);
    return explained.held ? undefined : decisive(explained);
}
/** Follows the answer down to the first condition that gave it. */
function decisive(explained) {
    const { criterion, path, held, reading = { value: null } } = explained;
    const wanted = criterion.op === 'none' ? !held : held;
    const part = explained.parts.find((candidate) => candidate.held === wanted);
    return part === undefined ? { path, condition: criterion, reading } : decisive(part);
}
