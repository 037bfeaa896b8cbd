import { createRequire } from 'node:module';

/** SHA-256 of a text as UTF-8, in hexadecimal. */
export function sha256(text: string): string {
  return crypto().createHash('sha256').update(text).digest('hex');
}

let loaded: typeof import('node:crypto') | undefined;

/** An import would cost every start some milliseconds, also where nothing is hashed. */
function crypto(): typeof import('node:crypto') {
  // What the name stands for is certain; `require` cannot say so.
  loaded ??= createRequire(import.meta.url)('node:crypto') as typeof import('node:crypto');
  return loaded;
}
