import { inside } from '../../diagnostics/place.ts';
import type { RemediesMissDocument } from '../../generated/documents.ts';
import { linkedRecord, mapEntries } from '../linking/entries.ts';
import type { Entry, KindLinker } from '../linking/kind.ts';
import type { Linking } from '../linking/linking.ts';
import { linkNamedPromise } from '../linking/named-promise.ts';
import { present } from '../linking/present.ts';
import { linkDate, linkShare, linkWeek } from '../linking/quantities.ts';
import { linkName } from '../linking/references.ts';
import { linkOptionalText } from '../linking/text.ts';
import type { Miss } from '../remedy.ts';

export const remedies: KindLinker<'remedies'> = {
  kind: 'remedies',
  occurs: 'any',
  declares: [{ noun: 'miss', keysOf: 'misses' }],
  link: (sources, linking) =>
    linkedRecord(
      mapEntries(sources, 'misses', (document) => document.misses),
      (entry) => linkMiss(entry, linking),
    ),
};

/** The miss of a promise that nobody made is nothing to repair. */
function linkMiss(
  { id, written, place, owner }: Entry<RemediesMissDocument>,
  linking: Linking,
): Miss | undefined {
  const missed = linkNamedPromise(written.missed, inside(place, 'missed'), linking);
  const week = linkWeek(written.week, inside(place, 'week'), linking);
  const date = (key: 'due' | 'done') => {
    const value = written[key];
    return value === undefined ? undefined : linkDate(value, inside(place, key), linking);
  };
  const rest = present({
    id,
    kept: written.kept === undefined ? undefined : linkShare(written.kept, inside(place, 'kept'), linking),
    level: written.level,
    cause: linkOptionalText(written.cause, inside(place, 'cause'), linking),
    remedy: linkOptionalText(written.remedy, inside(place, 'remedy'), linking),
    responsible: linkName('role', written.responsible, inside(place, 'responsible'), linking),
    due: date('due'),
    done: date('done'),
    owner,
    place,
  });
  return missed === undefined || week === undefined ? undefined : { ...rest, missed, week };
}
