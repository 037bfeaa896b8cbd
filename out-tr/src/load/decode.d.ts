import type { Finding } from '../diagnostics/finding.ts';
import { type SourceText } from './source-text.ts';
/** A file's text; where its bytes are not UTF-8, the finding that says so, and the text as far as it can be shown. */
export interface Decoded {
    readonly source: SourceText;
    readonly finding?: Finding;
}
/** Reads bytes as UTF-8, with or without a byte order mark. */
export declare function decode(path: string, bytes: Uint8Array): Decoded;
