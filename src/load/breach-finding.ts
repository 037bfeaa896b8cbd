import type { Finding } from '../diagnostics/finding.ts';
import { syntax } from './codes/syntax.ts';
import { textTooLong } from './codes/text-too-long.ts';
import { tooDeep } from './codes/too-deep.ts';
import type { Breach } from './compose.ts';
import type { Limits } from './limits.ts';
import { filePlace, loadFinding } from './load-finding.ts';
import type { SourceText } from './source-text.ts';

/** Why the reader stopped inside a file. */
export function breachFinding(breach: Breach, document: number, source: SourceText, limits: Limits): Finding {
  const range = source.rangeBetween(breach.start, breach.end);
  const place = filePlace(source.path, document);
  switch (breach.limit) {
    case 'depth': {
      const message = `maps and lists stand more than ${limits.depth} levels inside each other`;
      return loadFinding(tooDeep, { place, range, message });
    }
    case 'textLength': {
      const length = breach.end - breach.start;
      const message = `the text has ${length} characters; at most ${limits.textLength} are read`;
      return loadFinding(textTooLong, { place, range, message });
    }
    case 'parser':
      return loadFinding(syntax, { place, range, message: 'the file cannot be read beyond this point' });
  }
}
