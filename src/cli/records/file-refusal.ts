/** What the system says when a file cannot be read or written, as a refusal; undefined for every other error. */
export function fileRefusal(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('syscall' in error)) return undefined;
  return `a file could not be read or written, nothing was written: ${error.message}`;
}
