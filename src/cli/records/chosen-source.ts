import type { Agreement } from '../../model/agreement.ts';
import type { Source } from '../../model/source.ts';
import { nativeSource } from '../../records/native-source.ts';
import { choiceWords } from '../../shape/value-words.ts';
import { ownValue } from '../../support/own-value.ts';

/** The word for files whose headers are the columns of the normalised tables. */
const native = 'native';

/**
 * How to read the files: the source that `--map` names, else the only one of the agreement, else as `sample-data` writes
 * them; or a sentence that says why there is no such source.
 */
export function chosenSource(agreement: Agreement, map: unknown): Source | string {
  const ids = Object.keys(agreement.sources);
  if (typeof map === 'string') {
    if (map === native) return nativeSource(agreement);
    return (
      ownValue(agreement.sources, map) ??
      `there is no source ${map}; --map takes ${choiceWords([...ids, native])}`
    );
  }
  const [first, ...more] = Object.values(agreement.sources);
  if (first === undefined) return nativeSource(agreement);
  return more.length === 0
    ? first
    : `the agreement has several sources; say which with --map: ${choiceWords(ids)}`;
}
