import { typeCriterion } from '../../criteria/type-criterion.ts';
import { inside, type Place } from '../../diagnostics/place.ts';
import type { SlaDocument } from '../../generated/documents.ts';
import { linkDefinition } from '../linking/definition.ts';
import { documentEntries, linkedRecord } from '../linking/entries.ts';
import type { Entry, KindLinker } from '../linking/kind.ts';
import type { Linking } from '../linking/linking.ts';
import { present } from '../linking/present.ts';
import { linkDuration, linkShare } from '../linking/quantities.ts';
import { sortedDistinct } from '../linking/record.ts';
import { linkText } from '../linking/text.ts';
import type { Sla } from '../sla.ts';
import { linkClock } from './sla/clock.ts';
import { linkCompliance } from './sla/compliance.ts';

export const sla: KindLinker<'sla'> = {
  kind: 'sla',
  occurs: 'any',
  declares: [{ noun: 'sla', ownId: true }],
  link: (sources, linking) => linkedRecord(documentEntries(sources), (entry) => linkSla(entry, linking)),
};

/** A promise without a readable clock, target or compliance is none. */
function linkSla(entry: Entry<SlaDocument>, linking: Linking): Sla | undefined {
  const { written, place } = entry;
  const applies =
    written.applies && typeCriterion(written.applies, inside(place, 'applies'), linking.vocabulary);
  const clock = linkClock(written.clock, inside(place, 'clock'), linking);
  const within = linkDuration(written.within, inside(place, 'within'), linking);
  const compliance = linkCompliance(written.compliance, inside(place, 'compliance'), linking);
  const sla = present({
    ...linkDefinition(entry, linking),
    side: written.owner,
    promise: linkText(written.promise, inside(place, 'promise'), linking),
    applies,
    grace: linkOptionalDuration(written.grace, inside(place, 'grace'), linking),
    hardLimit: linkOptionalDuration(written.hardLimit, inside(place, 'hardLimit'), linking),
    warnAt: linkShares(written.warnAt ?? [], inside(place, 'warnAt'), linking),
    restart: written.restart && { causes: sortedDistinct(written.restart.on), max: written.restart.max },
    escalates: written.escalates ?? true,
  });
  if (clock === undefined || within === undefined || compliance === undefined) return undefined;
  if (written.applies !== undefined && applies === undefined) return undefined;
  return { ...sla, clock, within, compliance };
}

function linkOptionalDuration(written: string | undefined, place: Place, linking: Linking): Sla['grace'] {
  return written === undefined ? undefined : linkDuration(written, place, linking);
}

function linkShares(written: readonly string[], place: Place, linking: Linking): Sla['warnAt'] {
  return written
    .map((share, index) => linkShare(share, inside(place, index), linking))
    .filter((share) => share !== undefined);
}
