import type { Encoding } from '../../model/source.ts';
import type { EncodingTrouble } from './encoding-trouble.ts';
type OtherEncoding = Exclude<Encoding, 'utf-8'>;
/** Writes a file anew as UTF-8; says in words where it holds bytes that are no letters in its encoding. */
export declare function transcode(path: string, encoding: OtherEncoding, to: string): Promise<EncodingTrouble | undefined>;
export {};
