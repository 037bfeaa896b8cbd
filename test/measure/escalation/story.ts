import type { Waiver } from '../../../src/measure/escalation/escalating-promise.ts';
import type { EscalationEvent } from '../../../src/measure/escalation/escalation-event.ts';
import { escalationTermsOf } from '../../../src/measure/escalation/escalation-terms.ts';
import { escalationsOf } from '../../../src/measure/escalation/escalations.ts';
import {
  type MeasuredWeek,
  promiseName,
  promisesOfAgreement,
} from '../../../src/measure/escalation/promises-of-agreement.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
import { type Period, weekAt } from '../../../src/support/period.ts';

/**
 * A story is one line per promise: its name, a colon, and one sign per week from 2026-W01 on; blanks and bars only help
 * the eye.
 *
 * | sign | the week |
 * |---|---|
 * | `+` | 20 of 20 were met |
 * | `-` | 17 of 20 were met, which is a miss |
 * | `~` | the only case was met, too few to judge |
 * | `.` | nothing was due |
 * | `w` | a miss that the other department waived in time |
 * | `l` | a miss that it waived an hour after the week had settled |
 */
export interface Story {
  readonly agreement: Agreement;
  readonly text: string;
}

/** What two runs in the hour after every settling tell, one line per event; nothing is told twice, or this throws. */
export function toldOf(story: Story): readonly string[] {
  const sent = new Set<string>();
  return judgedWeeks(story).flatMap(({ label, eventsNow }) => {
    const run = (): readonly EscalationEvent[] => {
      const added = eventsNow().filter(({ key }) => !sent.has(key));
      for (const { key } of added) sent.add(key);
      return added;
    };
    const added = run();
    if (run().length > 0) throw new Error(`a second run in ${label} notifies again`);
    return added.map((event) => `${label.slice(5)} ${wordsOf(story.agreement, event)}`);
  });
}

export interface JudgedWeek {
  readonly label: string;
  /** An hour after the week has settled. */
  readonly asOf: number;
  /** Every event up to then, judged anew. */
  readonly eventsNow: () => readonly EscalationEvent[];
}

/** The weeks of a story in their order. */
export function judgedWeeks({ agreement, text }: Story): readonly JudgedWeek[] {
  const lines = text.trim().split('\n').map(lineOf);
  const weeks = weeksOf(agreement, Math.max(...lines.map(({ signs }) => signs.length)));
  const rows = lines.flatMap((line) => line.signs.flatMap((sign, index) => rowOf(line, sign, weeks[index])));
  const waivers = lines.flatMap((line) =>
    line.signs.flatMap((sign, index) => waiverOf(agreement, line, sign, weeks[index])),
  );
  return weeks.map(({ label, settledAt }) => {
    const asOf = settledAt + hour;
    const eventsNow = (): readonly EscalationEvent[] =>
      escalationsOf(
        promisesOfAgreement(agreement, { weeks: rows, periods: [] }),
        waivers,
        escalationTermsOf(agreement, asOf),
      ).events;
    return { label, asOf, eventsNow };
  });
}

const hour = 3_600_000;

interface Line {
  readonly by: 'sla' | 'touches';
  readonly id: string;
  readonly signs: readonly string[];
}

function lineOf(text: string): Line {
  const [name = '', signs = ''] = text.split(':');
  const [id = '', by] = name.trim().split('/').toReversed();
  return { by: by === 'touches' ? by : 'sla', id, signs: [...signs.replaceAll(/[ |]/g, '')] };
}

interface StoryWeek extends Period {
  readonly settledAt: number;
}

function weeksOf({ zone }: Agreement, count: number): readonly StoryWeek[] {
  const weeks: StoryWeek[] = [];
  for (let at = Date.UTC(2026, 0, 1); weeks.length < count; at += 7 * 24 * hour) {
    const week = weekAt(zone, at);
    weeks.push({ ...week, settledAt: week.end + 48 * hour });
  }
  return weeks;
}

function rowOf({ by, id }: Line, sign: string, week: StoryWeek | undefined): readonly MeasuredWeek[] {
  const counts = { '+': [20, 0], '-': [17, 3], w: [17, 3], l: [17, 3], '~': [1, 0], '.': [0, 0] }[sign];
  if (week === undefined || counts === undefined) throw new Error(`no such sign: ${sign}`);
  const [met = 0, breached = 0] = counts;
  return [{ by, id, scope: 'inside-sales', week: week.label, met, breached }];
}

function waiverOf(
  agreement: Agreement,
  { by, id }: Line,
  sign: string,
  week: StoryWeek | undefined,
): readonly Waiver[] {
  if (week === undefined || (sign !== 'w' && sign !== 'l')) return [];
  const { side } = (by === 'sla' ? agreement.slas : agreement.touchPolicies)[id] ?? {};
  return [
    {
      promise: promiseName(by, id),
      scope: 'inside-sales',
      from: week.label,
      to: week.label,
      approvedAt: week.settledAt + (sign === 'w' ? 0 : hour),
      approvedBy: side === 'sales' ? 'marketing' : 'sales',
    },
  ];
}

function wordsOf({ escalation }: Agreement, event: EscalationEvent): string {
  if (event.about === 'breadth') return `breadth of ${event.side}: ${event.promises.join(', ')}`;
  const { promise, kind, level, because } = event;
  const name = escalation.levels.find((each) => each.level === level)?.id;
  const what = kind === 'close' ? 'closed' : kind === 'lapse' ? 'lapsed' : name;
  return `${what}: ${promise} (${because.join(', ')})`;
}
