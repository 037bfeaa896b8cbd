import { ownValue } from '../../../support/own-value.js';
const mostSize = 2 ** 22;
export function openingsOf({ signals }, { events }) {
    const { values } = events.signals;
    const purposeOf = (signal) => ownValue(signals, signal)?.consent;
    const purposes = [...new Set(values.map(purposeOf).filter((purpose) => purpose !== undefined))];
    const count = values.length + 1;
    const size = count * 2 ** purposes.length;
    if (size > mostSize)
        throw new RangeError(`${purposes.length} consents for ${values.length} signals are too many`);
    return {
        purposes,
        signals: count,
        size,
        openSignal(opened) {
            const signal = values[(opened % count) - 1];
            const purpose = signal === undefined ? undefined : purposeOf(signal);
            const opening = Math.floor(opened / count);
            const isOpen = purpose === undefined || ((opening >> purposes.indexOf(purpose)) & 1) === 1;
            return isOpen ? signal : undefined;
        },
    };
}
