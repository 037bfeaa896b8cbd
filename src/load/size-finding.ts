import type { Finding } from '../diagnostics/finding.ts';
import { tooLarge } from './codes/too-large.ts';
import { defaultLimits, type Limits } from './limits.ts';
import { filePlace, loadFinding } from './load-finding.ts';
import { sourceText } from './source-text.ts';

/** The finding for a file of this many bytes, so that a caller can refuse it before it is read. */
export function sizeFinding(
  path: string,
  bytes: number,
  limits: Limits = defaultLimits,
): Finding | undefined {
  if (bytes <= limits.bytes) return undefined;
  return loadFinding(tooLarge, {
    place: filePlace(path),
    range: sourceText(path, '').rangeBetween(0, 0),
    message: `the file has ${bytes} bytes; at most ${limits.bytes} are read`,
  });
}
