/** A commit apart: what was signed, the signature, the message. */
export interface CommitText {
  /** What the signature is over: the commit without it. */
  readonly payload: Uint8Array;
  /** Absent where the commit has none, or several, of which nobody could say which one counts. */
  readonly signature?: string;
  readonly message: string;
}

const lineBreak = 10;
const space = 32;

/** Takes apart what git stores. A header goes on in lines that begin with a space. */
export function commitText(bytes: Uint8Array): CommitText {
  const end = headEnd(bytes);
  const headers = headersIn(bytes.subarray(0, end));
  const isSignature = (header: string): boolean => /^gpgsig(?:-sha256)? /.test(header);
  const signatures = headers.filter(isSignature);
  const kept = headers.filter((header) => !isSignature(header)).join('');
  const [only] = signatures;
  return {
    payload: Buffer.concat([Buffer.from(kept, 'latin1'), bytes.subarray(end)]),
    ...(only !== undefined && signatures.length === 1 && { signature: unfolded(only) }),
    message: Buffer.from(bytes.subarray(end)).toString('utf8').replace(/^\n/, ''),
  };
}

/** Where the empty line stands that ends the headers. */
function headEnd(bytes: Uint8Array): number {
  for (let at = 0; at < bytes.length; at += 1)
    if (bytes[at] === lineBreak && bytes[at + 1] === lineBreak) return at + 1;
  return bytes.length;
}

/** Latin-1 gives every byte back as it was, whatever encoding a name is in. */
function headersIn(head: Uint8Array): readonly string[] {
  const lines =
    Buffer.from(head)
      .toString('latin1')
      .match(/[^\n]*\n|[^\n]+$/g) ?? [];
  const headers: string[] = [];
  for (const line of lines) {
    if (line.charCodeAt(0) === space && headers.length > 0) headers.push(`${headers.pop() ?? ''}${line}`);
    else headers.push(line);
  }
  return headers;
}

function unfolded(header: string): string {
  return header.replace(/^\S+ /, '').replaceAll('\n ', '\n');
}
