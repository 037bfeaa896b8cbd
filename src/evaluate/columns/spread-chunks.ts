/** A range of places: from `start` up to `end`. */
export interface Chunk {
  readonly start: number;
  readonly end: number;
}

/** The part of the golden ratio that steps spread most evenly by. */
const stride = (Math.sqrt(5) - 1) / 2;

/**
 * Every place once, `size` at a time, the chunks from all over in turn. Leads that lie side by side are alike, and V8 compiles
 * for what it has seen: in their order it would meet something new, and begin again, until the end.
 */
export function* spreadChunks(length: number, size: number): Generator<Chunk> {
  const count = Math.ceil(length / size);
  const step = coprimeFrom(Math.max(1, Math.round(count * stride)), count);
  for (let nth = 0, chunk = 0; nth < count; nth++, chunk = (chunk + step) % count)
    yield { start: chunk * size, end: Math.min(length, (chunk + 1) * size) };
}

/** The first number from `least` on that has no divisor in common with `count`, so that its multiples meet every remainder. */
function coprimeFrom(least: number, count: number): number {
  let number = least;
  while (greatestDivisor(number, count) > 1) number++;
  return number;
}

function greatestDivisor(one: number, other: number): number {
  return other === 0 ? one : greatestDivisor(other, one % other);
}
