import { columnOf } from '../column.js';
import { presence } from '../formula/attribute-condition.js';
import { all, never, test } from '../formula/condition.js';
import { criterionCondition, signalCondition } from '../formula/criterion-condition.js';
export function entryConditions(workbench, { entry }, gates, score) {
    const { agreement } = workbench;
    const known = entry.fields.flatMap((id) => {
        const field = agreement.fields[id];
        // A set is never missing (semantics §1).
        return field === undefined || field.type === 'set' ? [] : [presence(columnOf(workbench, field))];
    });
    const asked = (criterion) => criterion === undefined ? all([]) : criterionCondition(workbench, criterion, score);
    return {
        gate: gates.first === undefined ? all([]) : test(`ISBLANK(${gates.first})`, ...gates.caveats),
        fields: all(known),
        require: asked(entry.require),
        threshold: asked(entry.threshold),
        fastTrack: entry.fastTrack === undefined ? never : signalCondition(workbench, { ...entry.fastTrack, count: 1 }),
    };
}
