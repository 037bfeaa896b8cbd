import type { Agreement } from '../model/agreement.ts';
import type { AgreementInForce } from '../model/agreement-in-force.ts';
import type { Field } from '../model/field.ts';
import type { Signal } from '../model/signal.ts';
import type { StandingRelease } from '../records/releases/standing-release.ts';
import { versionsInForce } from '../records/releases/versions-in-force.ts';
import { compareCodePoints } from '../support/code-points.ts';
import type { Instant } from '../support/instant.ts';

/** By what an export is read, and by what it is judged. */
export interface Judging {
  /**
   * The definitions, but for what is promised: that is as the newest version in force has it. They also have the fields and
   * signals that only an earlier version asks for, so that the export is read with them.
   */
  readonly agreement: Agreement;
  /** Oldest first. */
  readonly versions: readonly AgreementInForce[];
}

/** Releases are in order and sound. */
export function judgingOf(
  definitions: Agreement,
  releases: readonly StandingRelease[],
  asOf: Instant,
): Judging {
  const versions = versionsInForce(definitions, releases, asOf);
  const agreements = versions.map(({ agreement }) => agreement);
  if (agreements.every((agreement) => agreement === definitions)) return { agreement: definitions, versions };
  return {
    agreement: readBy(definitions, agreements),
    versions: versions.map((version) => ({
      ...version,
      agreement: withPeople(version.agreement, [...agreements, definitions]),
    })),
  };
}

/** A definition that nobody has signed yet is listed, but of what is in force nothing is taken from it. */
function readBy(definitions: Agreement, versions: readonly Agreement[]): Agreement {
  const all = [definitions, ...versions];
  const { escalation, settle } = versions.at(-1) ?? definitions;
  return {
    ...definitions,
    ...{ escalation, settle },
    slas: united(all.map(({ slas }) => slas)),
    touchPolicies: united(all.map(({ touchPolicies }) => touchPolicies)),
    commitments: united(all.map(({ commitments }) => commitments)),
    reasons: united(all.map(({ reasons }) => reasons)),
    calendars: united([...versions, definitions].map(({ calendars }) => calendars)),
    fields: united(
      [...versions, definitions].map(({ fields }) => fields),
      widened,
    ),
    signals: united(
      [...versions, definitions].map(({ signals }) => signals),
      withProperties,
    ),
  };
}

/** People are facts: whoever a version does not know is looked up in the definitions, then in other versions. */
function withPeople(agreement: Agreement, others: readonly Agreement[]): Agreement {
  const all = [...others, agreement];
  return {
    ...agreement,
    members: united(all.map(({ members }) => members)),
    routing: { ...agreement.routing, queues: united(all.map(({ routing }) => routing.queues)) },
  };
}

/** By id, the last one counts. */
function united<Item>(
  maps: readonly Readonly<Record<string, Item>>[],
  join: (before: Item, item: Item) => Item = (_, item) => item,
): Readonly<Record<string, Item>> {
  const found = new Map<string, Item>();
  for (const [id, item] of maps.flatMap(Object.entries<Item>)) {
    const before = found.get(id);
    found.set(id, before === undefined ? item : join(before, item));
  }
  return Object.fromEntries([...found].toSorted(([left], [right]) => compareCodePoints(left, right)));
}

/** A value that was allowed once is no unknown one. */
function widened(before: Field, field: Field): Field {
  const values = [...new Set([...field.values, ...before.values])];
  return values.length === field.values.length ? field : { ...field, values };
}

function withProperties(before: Signal, signal: Signal): Signal {
  const properties = [...new Set([...signal.properties, ...before.properties])];
  return properties.length === signal.properties.length ? signal : { ...signal, properties };
}
