import { firstStage, rankOf } from '../../../evaluate/journey/stage-order.ts';
import type { Agreement } from '../../../model/agreement.ts';
import type { Gate, Stage } from '../../../model/lifecycle.ts';
import type { Reason } from '../../../model/reason.ts';
import type { Instant } from '../../../support/instant.ts';
import { type OpenTime, openTimeOf } from '../../../support/open-time.ts';
import { ownValue } from '../../../support/own-value.ts';
import { type Desk, deskOf } from './desk.ts';

/** What the courses of all leads of an agreement have in common. */
export interface CoursePlan {
  readonly agreement: Agreement;
  readonly asOf: Instant;
  readonly first: Stage;
  /** Open stages before the handoff stage, but for the first. */
  readonly approach: readonly Stage[];
  /** Open stages behind the acceptance stage. */
  readonly work: readonly Stage[];
  /** Stage with which an opportunity is opened: the last open one. */
  readonly dealStage: string;
  readonly won: readonly Stage[];
  /** Lost and parked stages, to which leads are also moved by hand. */
  readonly asides: readonly Stage[];
  readonly rejections: readonly Reason[];
  readonly disposals: readonly Reason[];
  readonly losses: readonly Reason[];
  /** Gates that read values, and so may turn true when a value changes. */
  readonly gates: readonly Gate[];
  readonly salesHours: OpenTime | undefined;
  readonly desk: Desk;
}

export function coursePlan(agreement: Agreement, asOf: Instant): CoursePlan {
  const { lifecycle } = agreement;
  const { stages, handoff, gates } = lifecycle;
  const [offered, accepted] = [handoff.stage, handoff.acceptance].map((id) => rankOf(lifecycle, id));
  const open = stages.filter(({ category }) => category === 'open');
  const work = open.filter(({ id }) => rankOf(lifecycle, id) > (accepted ?? 0));
  const reasons = Object.values(agreement.reasons);
  return {
    agreement,
    asOf,
    first: firstStage(lifecycle),
    approach: open.filter(({ id }) => rankOf(lifecycle, id) > 0 && rankOf(lifecycle, id) < (offered ?? 0)),
    work,
    dealStage: work.at(-1)?.id ?? handoff.acceptance,
    won: stages.filter(({ category }) => category === 'won'),
    asides: stages.filter(({ category }, rank) => rank > 0 && (category === 'lost' || category === 'parked')),
    rejections: reasons.filter(({ usedAt, class: kind }) => usedAt.includes('handoff') && kind !== 'lost'),
    disposals: reasons.filter(({ usedAt, class: kind }) => usedAt.includes('work') && kind !== 'lost'),
    losses: reasons.filter(({ usedAt }) => usedAt.includes('opportunity')),
    gates: gates.filter(({ when }) => when !== undefined),
    salesHours: salesHoursOf(agreement),
    desk: deskOf(agreement),
  };
}

/** The hours in which sales answers: the handoff's calendar, else the agreement's. */
function salesHoursOf({ calendars, calendar, lifecycle }: Agreement): OpenTime | undefined {
  const hours = ownValue(calendars, lifecycle.handoff.calendar ?? calendar);
  return hours === undefined ? undefined : openTimeOf(hours);
}
