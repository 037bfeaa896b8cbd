import { ownValue } from '../../support/own-value.js';
import { growingCodeColumn } from './code-column.js';
import { growingNumbers } from './growing-numbers.js';
export function growingEventColumns() {
    const [offsets, at, from] = [growingNumbers(0), growingNumbers(0), growingNumbers(0)];
    const signals = growingCodeColumn();
    const properties = new Map();
    let [leads, length, most, late] = [0, 0, 0, false];
    const putProperty = (property, value) => {
        const column = properties.get(property) ?? growingCodeColumn();
        if (!properties.has(property))
            properties.set(property, column);
        column.put(length, value);
    };
    return {
        put(events) {
            checkOrder(events);
            for (const event of events) {
                signals.put(length, event.signal);
                at.put(length, event.at);
                from.put(length, event.from);
                late ||= event.from !== event.at;
                for (const property of Object.keys(event.properties)) {
                    putProperty(property, ownValue(event.properties, property) ?? '');
                }
                length++;
            }
            most = Math.max(most, events.length);
            offsets.put(++leads, length);
        },
        finished: () => ({
            offsets: Uint32Array.from(offsets.finished(leads + 1)),
            signals: signals.finished(length),
            at: at.finished(length),
            ...(late && { from: from.finished(length) }),
            properties: Object.fromEntries([...properties].map(([id, column]) => [id, column.finished(length)])),
            most,
        }),
    };
}
/** Everything that reads the columns relies on what `History` promises. */
function checkOrder(events) {
    let before = Number.POSITIVE_INFINITY;
    for (const { id, at, from } of events) {
        if (!(at <= before))
            throw new Error(`event ${id} is newer than the one before it`);
        if (!(from >= at))
            throw new Error(`event ${id} is known before it happened`);
        before = at;
    }
}
