import type { Explained } from './explain.ts';

/** The parts that gave the answer: of an `any` that holds, those that hold; of a `none` that fails, those that hold. */
export function decidingParts({ criterion, held, parts }: Explained): readonly Explained[] {
  const wanted = criterion.op === 'none' ? !held : held;
  return parts.filter((part) => part.held === wanted);
}

/** An answer with nothing in it but what gave it; of a count that was not reached, what was counted too. */
export function deciding(explained: Explained): Explained {
  const isShort = explained.criterion.op === 'kOf' && !explained.held;
  const parts = isShort ? explained.parts : decidingParts(explained);
  return { ...explained, parts: parts.map(deciding) };
}
