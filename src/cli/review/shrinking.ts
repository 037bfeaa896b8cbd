/** A part of a document that can be told in fewer words: the fullest form first, each shorter than the one before. */
export interface ShrinkingPart {
  readonly forms: readonly [string, ...string[]];
  /** Parts of lower weight are shortened first. */
  readonly weight: number;
}

/**
 * The parts in their order, each as full as the room allows: as long as the whole is too long, the part of the least
 * weight that can still be shortened is. What even then is too long is cut at the end of a line, and says so.
 */
export function fitted(parts: readonly ShrinkingPart[], room: number, cutNote: string): string {
  const chosen = parts.map(() => 0);
  const text = (): string => parts.map(({ forms }, index) => forms[chosen[index] ?? 0] ?? '').join('');
  for (;;) {
    const now = text();
    if (now.length <= room) return now;
    const next = shortenable(parts, chosen);
    if (next === undefined) return cut(now, room, cutNote);
    chosen[next] = (chosen[next] ?? 0) + 1;
  }
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
