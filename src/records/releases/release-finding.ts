import type { Finding, Position, Related } from '../../diagnostics/finding.ts';
import { type ReleaseCode, releaseCodes } from './codes.ts';

/** What is particular about one finding on a release; the rest is its page's. */
interface Particulars {
  /** Path of the release in the agreement's folder. */
  readonly file: string;
  /** One lower-case sentence. */
  readonly message: string;
  /** The key of the release that it is about; absent = the file as a whole. */
  readonly key?: string;
  /** The text of the file, where it stands. */
  readonly text?: string;
  readonly help?: string;
  readonly related?: readonly Related[];
}

/** A finding in the words of its code's page where the place has none of its own. */
export function releaseFinding(
  code: ReleaseCode,
  { file, message, key, text = '', related, ...own }: Particulars,
): Finding {
  const { severity, owner, why, help } = releaseCodes[code];
  const start = key === undefined ? beginning : startOf(text, key);
  return {
    code,
    severity,
    owner,
    message,
    why,
    help: own.help ?? help,
    place: releasePlace(file, key),
    range: { start, end: start },
    ...(related === undefined ? {} : { related }),
  };
}

/** The place of a key at the top of a release. */
export function releasePlace(file: string, key?: string): Finding['place'] {
  return { file, document: 0, path: key === undefined ? [] : [key] };
}

const beginning: Position = { offset: 0, line: 1, column: 1 };

/** Where a key stands in a file that leadpact wrote: at the top, in a line of its own. */
function startOf(text: string, key: string): Position {
  const offset = text.search(new RegExp(`^ {2}"${key}": `, 'm'));
  if (offset < 0) return beginning;
  return { offset: offset + 2, line: text.slice(0, offset).split('\n').length, column: 3 };
}
