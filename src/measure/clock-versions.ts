import type { Agreement } from '../model/agreement.ts';
import type { AgreementInForce } from '../model/agreement-in-force.ts';
import { compactObject } from '../records/releases/compact-model.ts';
import type { JsonObject } from '../support/json-value.ts';
import { canonicalJson } from '../support/stable-json.ts';

/**
 * The versions by which clocks have to be worked out apart: neighbours that promise the same are one, under the newer name.
 * What differs elsewhere, and what is only worded otherwise, costs nothing here.
 */
export function clockVersions(versions: readonly AgreementInForce[]): readonly AgreementInForce[] {
  const apart: AgreementInForce[] = [];
  for (const version of versions) {
    const last = apart.at(-1);
    if (last !== undefined && isSame(last, version)) apart[apart.length - 1] = joined(last, version);
    else apart.push(version);
  }
  return apart;
}

/** One version that was always in force needs no pinning. */
export function soleVersion(versions: readonly AgreementInForce[]): Agreement | undefined {
  const [first] = versions;
  const isAlways = versions.length === 1 && first?.from === undefined && first?.until === undefined;
  return isAlways ? first?.agreement : undefined;
}

function joined({ from }: AgreementInForce, { agreement, until }: AgreementInForce): AgreementInForce {
  return { agreement, ...(from !== undefined && { from }), ...(until !== undefined && { until }) };
}

function isSame(left: AgreementInForce, right: AgreementInForce): boolean {
  if (left.until === undefined || left.until !== right.from) return false;
  const [own, other] = [left, right].map(({ agreement }) => canonicalJson(clockParts(agreement)));
  return own === other;
}

/** Everything that clocks read of an agreement. */
function clockParts(agreement: Agreement): JsonObject {
  const { zone, calendar, calendars, teams, members, routing, lifecycle } = agreement;
  const slas = Object.values(agreement.slas).map(
    ({ id, side, applies, clock, within, grace, hardLimit, warnAt, restart }) => ({
      ...{ id, side, applies, clock, within, grace, hardLimit, warnAt, restart },
    }),
  );
  const { decideWithin, calendar: windowCalendar } = lifecycle.handoff;
  const hours = Object.values(calendars).map(({ title: _, holidayNames: __, ...hoursAlone }) => hoursAlone);
  const asksConditions = slas.some(({ applies }) => applies !== undefined);
  const { fields, signals, scorings } = agreement;
  return compactObject({
    ...{ slas, zone, calendar, decideWithin, windowCalendar, hours },
    teams: Object.values(teams).map(({ id, calendar: own }) => ({ id, own })),
    members: Object.values(members).map(({ id, team }) => ({ id, team })),
    queues: Object.values(routing.queues).map(({ id, team }) => ({ id, team })),
    ...(asksConditions && { fields, signals, scorings, lifecycle, routing }),
  });
}
