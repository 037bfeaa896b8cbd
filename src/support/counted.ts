/** `1 file`, `2 files`; the plural where it is not the noun with an s. */
export function counted(count: number, noun: string, plural: string = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}
