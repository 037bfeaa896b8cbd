import type { Explained } from './explain.ts';

/** The parts that gave the answer: of an `any` that holds, those that hold; of a `none` that fails, those that hold. */
export function decidingParts({ criterion, held, parts }: Explained): readonly Explained[] {
  const wanted = criterion.op === 'none' ? !held : held;
  return parts.filter((part) => part.held === wanted);
}

/** An answer with nothing in it but what gave it. */
export function deciding(explained: Explained): Explained {
  return { ...explained, parts: decidingParts(explained).map(deciding) };
}
