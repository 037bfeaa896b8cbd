import type { FileSystem } from '../file-system.ts';
import { sshKeygen } from './ssh-keygen.ts';

/** A key, and whose it is. */
export interface AllowedSigner {
  /** Lower-case letters, digits and hyphens. */
  readonly id: string;
  /** `<type> <base64>`. */
  readonly key: string;
}

/** Bytes and the signature over them, as git keeps both. */
export interface SignedBytes {
  readonly payload: Uint8Array;
  /** Armoured. */
  readonly signature: string;
}

/**
 * For each of them whose signature it is: the ids whose key made it, several where they share one, none where it was made
 * by another key, for another purpose or over other bytes. It is asked of `ssh-keygen` itself, never through git, so no
 * configuration of a repository can name the program or the keys. `folder` has to be a private one that is there.
 */
export function verifiedSigners(
  files: FileSystem,
  folder: string,
  allowed: readonly AllowedSigner[],
  signed: readonly SignedBytes[],
): readonly (readonly string[])[] | { readonly complaint: string } {
  const signers = `${folder}/allowed-signers`;
  const lines = allowed.map(({ id, key }) => `${id} namespaces="git" ${key}\n`);
  files.create(signers, lines.join(''), 'soon');
  const found: (readonly string[])[] = [];
  for (const [index, { payload, signature }] of signed.entries()) {
    const file = `${folder}/${index}.sig`;
    files.create(file, signature, 'soon');
    const asked = sshKeygen(folder, ['-Y', 'find-principals', '-s', file, '-f', signers], Buffer.of());
    if ('complaint' in asked) return asked;
    const named = asked.isContent ? asked.printed.split('\n').map((line) => line.trim()) : [];
    const verified: string[] = [];
    for (const { id } of allowed.filter((each) => named.includes(each.id))) {
      const args = ['-Y', 'verify', '-n', 'git', '-I', id, '-s', file, '-f', signers];
      const answer = sshKeygen(folder, args, payload);
      if ('complaint' in answer) return answer;
      if (answer.isContent) verified.push(id);
    }
    found.push(verified);
  }
  return found;
}
