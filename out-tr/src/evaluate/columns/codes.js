/** Room for `length` codes up to `largest`. */
export function codesUpTo(largest, length) {
    if (largest <= 0xff)
        return new Uint8Array(length);
    return largest <= 0xffff ? new Uint16Array(length) : new Uint32Array(length);
}
export function growingCodes() {
    let largest = 0;
    let codes = codesUpTo(largest, 64);
    const widen = (room) => {
        const wider = codesUpTo(largest, room);
        wider.set(codes);
        codes = wider;
    };
    return {
        put(place, code) {
            if (code > largest) {
                largest = code;
                if (code >= 2 ** (8 * codes.BYTES_PER_ELEMENT))
                    widen(codes.length);
            }
            if (place >= codes.length)
                widen(2 * Math.max(place, codes.length));
            codes[place] = code;
        },
        finished(length) {
            if (length > codes.length)
                widen(length);
            return codes.slice(0, length);
        },
    };
}
