import type { NewEntry } from './current-baseline.ts';

const head = `# Findings that are accepted until a date. Written by \`leadpact validate --baseline\`; entries may be edited and deleted.
kind: baseline
allow:
`;

/** The file of the baseline. */
export function baselineText(allow: readonly NewEntry[]): string {
  return head + allow.map(entryText).join('');
}

function entryText({ code, file, at, message, until, reason }: NewEntry): string {
  const lines = [
    `code: ${code}`,
    `file: ${scalar(file)}`,
    ...(at === '' ? [] : [`at: ${scalar(at)}`]),
    `message: ${scalar(message)}`,
    `until: ${until}`,
    `reason: ${scalar(reason)}`,
  ];
  return lines.map((line, index) => `${index === 0 ? '  - ' : '    '}${line}\n`).join('');
}

/** In single quotes, which know no escapes but for themselves; in double quotes where a sign must not stand in a file. */
function scalar(text: string): string {
  if (/^[a-z][a-z0-9./-]*$/.test(text) && !/^(?:true|false|null)$/.test(text)) return text;
  return /[\p{C}\u2028\u2029]/u.test(text) ? JSON.stringify(text) : `'${text.replaceAll("'", "''")}'`;
}
