/** The text, or its beginning with `…` where it has more UTF-16 units than that; no character is cut in two. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const isHalf = /[\ud800-\udbff]/.test(text[most - 2] ?? '');
  return `${text.slice(0, isHalf ? most - 2 : most - 1)}…`;
}
