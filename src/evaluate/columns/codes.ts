/** Codes of a dictionary, as narrow as the largest of them allows; 0 stands for no value. */
export type Codes = Uint8Array | Uint16Array | Uint32Array;

/** Room for `length` codes up to `largest`. */
export function codesUpTo(largest: number, length: number): Codes {
  if (largest <= 0xff) return new Uint8Array(length);
  return largest <= 0xffff ? new Uint16Array(length) : new Uint32Array(length);
}

/** Codes in the making: they widen when a larger one comes, and places never written hold 0. */
export interface GrowingCodes {
  readonly put: (place: number, code: number) => void;
  /** The codes of the first `length` places. */
  readonly finished: (length: number) => Codes;
}

export function growingCodes(): GrowingCodes {
  let largest = 0;
  let codes: Codes = codesUpTo(largest, 64);
  const widen = (room: number): void => {
    const wider = codesUpTo(largest, room);
    wider.set(codes);
    codes = wider;
  };
  return {
    put(place, code) {
      if (code > largest) {
        largest = code;
        if (code >= 2 ** (8 * codes.BYTES_PER_ELEMENT)) widen(codes.length);
      }
      if (place >= codes.length) widen(2 * Math.max(place, codes.length));
      codes[place] = code;
    },
    finished(length) {
      if (length > codes.length) widen(length);
      return codes.slice(0, length);
    },
  };
}
