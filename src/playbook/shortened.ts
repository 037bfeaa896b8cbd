/** A text of at most about so many characters, ended at a word. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = text.lastIndexOf(' ', most);
  return `${text.slice(0, end > most / 2 ? end : most).replace(/[\uD800-\uDBFF]$/, '')} …`;
}
