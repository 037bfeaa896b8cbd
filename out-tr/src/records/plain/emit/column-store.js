export function storeName(index) {
    return `column${index}`;
}
/** What a column is called within the function that fills it. */
export function localName(index) {
    return `here${index}`;
}
export const columnStore = {
    key: {
        declared: (name) => [`const ${name} = keptKeys();`],
        grown: (name) => [`${name}.makeRoom(room);`],
        finished: (name) => `${name}.finished(rows)`,
    },
    mark: {
        declared: (name) => [`let ${name} = new Uint32Array(0);`],
        grown: (name) => [`${name} = copied(${name}, new Uint32Array(new SharedArrayBuffer(8 * room)));`],
        finished: (name) => `dealtMarks(${name}, 2 * rows)`,
    },
    lead: numbers('Int32Array'),
    word: {
        declared: (name) => [`let ${name} = new Uint32Array(0);`, `const ${name}Words = keptWords();`],
        grown: (name) => [`${name} = grown(${name}, room);`],
        finished: (name) => `{ codes: ${name}.subarray(0, rows), ...${name}Words.finished() }`,
    },
    number: numbers('Float64Array'),
    day: numbers('Float64Array'),
    instant: numbers('Float64Array'),
};
function numbers(array) {
    return {
        declared: (name) => [`let ${name} = new ${array}(0);`],
        grown: (name) => [`${name} = grown(${name}, room);`],
        finished: (name) => `${name}.subarray(0, rows)`,
    };
}
