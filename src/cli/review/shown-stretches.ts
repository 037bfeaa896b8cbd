/** Characters of one line that are shown. */
const mostCharacters = 200;
/** Characters shown in front of the first one that differs. */
const mostBefore = 60;

/**
 * Lines with their signs, those that are gone in front, each short enough to be read. Of a long line the stretch is shown
 * from which it differs from its counterpart, for cut off at the same place both would look the same.
 */
export function shownStretches(lines: readonly string[]): readonly string[] {
  const gone = lines.filter((line) => line.startsWith('-'));
  const come = lines.filter((line) => !line.startsWith('-'));
  const stretches = (of: readonly string[], others: readonly string[]): readonly string[] =>
    of.map((line, index) => stretch(line, others[index] ?? ''));
  return [...stretches(gone, come), ...stretches(come, gone)];
}

function stretch(line: string, other: string): string {
  if (line.length <= mostCharacters) return line;
  const [sign, text] = [line.slice(0, 2), line.slice(2)];
  const start = Math.max(0, sameLength(text, other.slice(2)) - mostBefore);
  const end = start + mostCharacters;
  return `${sign}${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
}

/** How many characters both begin with. */
function sameLength(one: string, other: string): number {
  const shorter = Math.min(one.length, other.length);
  let length = 0;
  while (length < shorter && one[length] === other[length]) length += 1;
  return length;
}
