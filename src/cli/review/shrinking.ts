/** A part of a document that can be told in fewer words: the fullest form first, each shorter than the one before. */
export interface ShrinkingPart {
  readonly forms: readonly [string, ...string[]];
  /** Parts of lower weight are shortened first. */
  readonly weight: number;
}

/**
 * The parts in their order, each as full as the room allows: as long as the whole is too long, the part of the least
 * weight that can still be shortened is; what then has room again is taken back. What even in its shortest form is too
 * long is cut at the end of a line, and says so. `room` is in characters of JavaScript, and has to hold the note.
 */
export function fitted(parts: readonly ShrinkingPart[], room: number, cutNote: string): string {
  const chosen = parts.map(() => 0);
  while (lengthOf(parts, chosen) > room) {
    const next = shortenable(parts, chosen);
    if (next === undefined) return cut(textOf(parts, chosen), room, cutNote);
    chosen[next] = (chosen[next] ?? 0) + 1;
  }
  return textOf(parts, filledUp(parts, chosen, room));
}

function textOf(parts: readonly ShrinkingPart[], chosen: readonly number[]): string {
  return parts.map(({ forms }, index) => forms[chosen[index] ?? 0] ?? '').join('');
}

function lengthOf(parts: readonly ShrinkingPart[], chosen: readonly number[]): number {
  return parts.reduce((sum, { forms }, index) => sum + (forms[chosen[index] ?? 0]?.length ?? 0), 0);
}

/** A long part may have left more room than was missing: the weightiest gets of it first. */
function filledUp(
  parts: readonly ShrinkingPart[],
  chosen: readonly number[],
  room: number,
): readonly number[] {
  const byWeight = [...parts.keys()].sort(
    (left, right) => (parts[right]?.weight ?? 0) - (parts[left]?.weight ?? 0),
  );
  return byWeight.reduce<readonly number[]>((now, index) => {
    const fuller = Array.from({ length: now[index] ?? 0 }, (_, form) => now.with(index, form));
    return fuller.find((each) => lengthOf(parts, each) <= room) ?? now;
  }, chosen);
}

function shortenable(parts: readonly ShrinkingPart[], chosen: readonly number[]): number | undefined {
  const open = [...parts.keys()].filter(
    (index) => (chosen[index] ?? 0) + 1 < (parts[index]?.forms.length ?? 0),
  );
  return open.sort((left, right) => (parts[left]?.weight ?? 0) - (parts[right]?.weight ?? 0))[0];
}

function cut(text: string, room: number, note: string): string {
  const kept = text.slice(0, Math.max(0, room - note.length - 1));
  return `${kept.slice(0, kept.lastIndexOf('\n') + 1)}${note}\n`;
}
