/** Every array of the columns that an agreement reads: what memory has to deliver at the least. */
export function arraysOf({ fields, recordedStages, objectionFrom, events, }) {
    return [
        ...Object.values(fields).map((field) => ('codes' in field ? field.codes : field.numbers)),
        recordedStages.codes,
        ...(objectionFrom === undefined ? [] : [objectionFrom]),
        events.offsets,
        events.signals.codes,
        events.at,
        ...(events.from === undefined ? [] : [events.from]),
        ...Object.values(events.properties).map(({ codes }) => codes),
    ];
}
/**
 * The sum of all of them, with a loop of its own for each kind of array. Whole numbers are added in 32 bits, where they may
 * overflow; doubles in four sums, for one sum would wait for each addition before the next.
 */
export function sumOfArrays(arrays) {
    let sum = 0;
    for (const array of arrays) {
        if (array instanceof Uint8Array)
            sum += bytes(array);
        else if (array instanceof Uint16Array)
            sum += shorts(array);
        else if (array instanceof Uint32Array)
            sum += words(array);
        else if (array instanceof Int32Array)
            sum += integers(array);
        else
            sum += doubles(array);
    }
    return sum;
}
function bytes(array) {
    let sum = 0;
    for (let index = 0; index < array.length; index++)
        sum = (sum + (array[index] ?? 0)) | 0;
    return sum;
}
function shorts(array) {
    let sum = 0;
    for (let index = 0; index < array.length; index++)
        sum = (sum + (array[index] ?? 0)) | 0;
    return sum;
}
function words(array) {
    let sum = 0;
    for (let index = 0; index < array.length; index++)
        sum = (sum + (array[index] ?? 0)) | 0;
    return sum;
}
function integers(array) {
    let sum = 0;
    for (let index = 0; index < array.length; index++)
        sum = (sum + (array[index] ?? 0)) | 0;
    return sum;
}
/** Infinity, for no objection, and NaN, for no number, are as fast as others but would make the sum no number. */
function doubles(array) {
    let [first, second, third, fourth] = [0, 0, 0, 0];
    const even = array.length & ~3;
    for (let index = 0; index < even; index += 4) {
        first += array[index] ?? 0;
        second += array[index + 1] ?? 0;
        third += array[index + 2] ?? 0;
        fourth += array[index + 3] ?? 0;
    }
    let sum = first + second + third + fourth;
    for (let index = even; index < array.length; index++)
        sum += array[index] ?? 0;
    return Number.isFinite(sum) ? sum : 0;
}
