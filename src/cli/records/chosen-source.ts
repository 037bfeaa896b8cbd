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
  const ofLeads = Object.values(agreement.sources).filter(({ leads }) => leads !== undefined);
  const ids = ofLeads.map(({ id }) => id);
  if (typeof map === 'string') {
    if (map === native) return nativeSource(agreement);
    const named = ownValue(agreement.sources, map);
    if (named !== undefined && named.leads === undefined)
      return `the source ${map} reads paths and no leads; --map takes ${choiceWords([...ids, native])}`;
    return named ?? `there is no source ${map}; --map takes ${choiceWords([...ids, native])}`;
  }
  const [first, ...more] = ofLeads;
  if (first === undefined) return nativeSource(agreement);
  return more.length === 0
    ? first
    : `the agreement has several sources; say which with --map: ${choiceWords(ids)}`;
}
