import type { Finding } from '../diagnostics/finding.ts';
import { type Limits } from './limits.ts';
/** The finding for a file of this many bytes, so that a caller can refuse it before it is read. */
export declare function sizeFinding(path: string, bytes: number, limits?: Limits): Finding | undefined;
