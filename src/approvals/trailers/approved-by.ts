/**
 * The signer ids after `Approved-by:` in the last paragraph of a message, which has to hold trailers and nothing else; a
 * sentence that quotes one approves nothing.
 */
export function approvedBy(message: string): readonly string[] {
  const paragraphs = message.trim().split(/\n[ \t\r]*\n/);
  const lines = (paragraphs.at(-1) ?? '').split('\n').map((line) => line.trimEnd());
  if (paragraphs.length < 2 || !lines.every((line) => /^[A-Za-z0-9-]+: \S/.test(line))) return [];
  const ids = lines.flatMap((line) => /^approved-by: ([a-z][a-z0-9-]*)$/i.exec(line)?.[1] ?? []);
  return [...new Set(ids)];
}
