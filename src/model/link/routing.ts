import { inside, type Place } from '../../diagnostics/place.ts';
import type {
  RoutingDocument,
  RoutingFallbackDocument,
  RoutingQueueDocument,
} from '../../generated/documents.ts';
import { normalText } from '../../support/normal-text.ts';
import { linkDefinition } from '../linking/definition.ts';
import { entriesIn, firstLinked, linkedRecord } from '../linking/entries.ts';
import type { Entry, KindLinker, Source } from '../linking/kind.ts';
import type { Linking } from '../linking/linking.ts';
import { present } from '../linking/present.ts';
import { sortedDistinct } from '../linking/record.ts';
import { linkName } from '../linking/references.ts';
import { linkOptionalText, linkTitle } from '../linking/text.ts';
import { firstOfId } from '../linking/unique.ts';
import type { Queue, Routing } from '../routing.ts';
import { linkPool } from './routing/pool.ts';
import { linkRoutingRule } from './routing/rule.ts';

export const routing: KindLinker<'routing'> = {
  kind: 'routing',
  occurs: 'once',
  declares: [
    { noun: 'routing rule', idsOf: 'rules' },
    { noun: 'pool', keysOf: 'pools' },
    { noun: 'queue', keysOf: 'queues' },
    { noun: 'fallback', idsOf: 'fallback' },
  ],
  link: (sources, linking) => firstLinked(sources, (source) => linkRouting(source, linking)),
};

function linkRouting({ value, place }: Source<'routing'>, linking: Linking): Routing {
  const owner = value.owner ?? 'joint';
  const pools = entriesIn(value.pools, { place: inside(place, 'pools'), owner });
  const queues = entriesIn(value.queues, { place: inside(place, 'queues'), owner });
  const rules = value.rules.map((rule, index) =>
    linkRoutingRule(rule, inside(place, 'rules', index), linking),
  );
  return present({
    ...linkDefinition({ id: 'routing', written: value, place, owner }, linking),
    accountMatch: linkAccountMatch(value.accountMatch, inside(place, 'accountMatch'), linking),
    rules: firstOfId(rules.filter((rule) => rule !== undefined)),
    pools: linkedRecord(pools, (entry) => linkPool(entry, linking)),
    queues: linkedRecord(queues, (entry) => linkQueue(entry, linking)),
    fallback: linkFallback(value.fallback, inside(place, 'fallback'), linking),
  });
}

/** Domains that belong to nobody's account, from a list or written here. */
function linkAccountMatch(
  written: RoutingDocument['accountMatch'],
  place: Place,
  { vocabulary }: Linking,
): Routing['accountMatch'] {
  if (written === undefined) return undefined;
  const { freemail } = written;
  if (!('list' in freemail)) return { freemail: sortedDistinct(freemail.map(normalText)), place };
  const known = vocabulary.knows('list', freemail.list, inside(place, 'freemail', 'list'));
  const values = known ? vocabulary.lists.get(freemail.list) : undefined;
  return values === undefined ? undefined : { freemail: values, list: freemail.list, place };
}

/** A queue that nobody answers for is none. */
function linkQueue({ id, written, place }: Entry<RoutingQueueDocument>, linking: Linking): Queue | undefined {
  const owner = linkName('role', written.owner, inside(place, 'owner'), linking);
  const queue = present({
    id,
    title: linkTitle({ id, title: written.title, place }, linking),
    rationale: linkOptionalText(written.rationale, inside(place, 'rationale'), linking),
    team: linkName('team', written.team, inside(place, 'team'), linking),
    place,
  });
  return owner === undefined ? undefined : { ...queue, owner };
}

function linkFallback(
  written: readonly RoutingFallbackDocument[],
  place: Place,
  linking: Linking,
): Routing['fallback'] {
  const known = written.flatMap(({ id, queue }, index) => {
    const at = inside(place, index);
    return linking.names.knows('queue', queue, inside(at, 'queue')) ? [{ id, queue, place: at }] : [];
  });
  return firstOfId(known);
}
