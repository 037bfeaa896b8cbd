import type { Finding, Related } from '../../diagnostics/finding.ts';
import { type ReleaseCode, releaseCodes } from './codes.ts';

/** What is particular about one finding on a release; the rest is its page's. */
interface Particulars {
  /** Path of the release in the agreement's folder. */
  readonly file: string;
  /** One lower-case sentence. */
  readonly message: string;
  /** The key of the release that it is about; absent = the file as a whole. */
  readonly key?: string;
  readonly help?: string;
  readonly related?: readonly Related[];
}

/** A finding in the words of its code's page where the place has none of its own. */
export function releaseFinding(
  code: ReleaseCode,
  { file, message, key, help = releaseCodes[code].help, related }: Particulars,
): Finding {
  const { severity, owner, why } = releaseCodes[code];
  const place = releasePlace(file, key);
  return { code, severity, owner, message, why, help, place, ...(related === undefined ? {} : { related }) };
}

/** The place of a key at the top of a release. */
export function releasePlace(file: string, key?: string): Finding['place'] {
  return { file, document: 0, path: key === undefined ? [] : [key] };
}
