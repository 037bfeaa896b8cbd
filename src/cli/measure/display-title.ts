/** Longer titles would push the figures out of the line. */
const longest = 46;

/** A title that fits into the first column of a table. */
export function displayTitle(title: string): string {
  return title.length <= longest ? title : `${title.slice(0, longest - 1).trimEnd()}…`;
}
