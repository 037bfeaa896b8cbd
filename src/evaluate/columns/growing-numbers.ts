/** Numbers in the making; places never written hold the filling. */
export interface GrowingNumbers {
  readonly put: (place: number, value: number) => void;
  /** The numbers of the first `length` places. */
  readonly finished: (length: number) => Float64Array;
}

export function growingNumbers(filling: number): GrowingNumbers {
  let numbers = new Float64Array(64).fill(filling);
  const grow = (room: number): void => {
    const roomier = new Float64Array(room).fill(filling, numbers.length);
    roomier.set(numbers);
    numbers = roomier;
  };
  return {
    put(place, value) {
      if (place >= numbers.length) grow(2 * Math.max(place, numbers.length));
      numbers[place] = value;
    },
    finished(length) {
      if (length > numbers.length) grow(length);
      return numbers.slice(0, length);
    },
  };
}
