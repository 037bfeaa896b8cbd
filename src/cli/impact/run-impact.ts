import { factsRead } from '../../impact/columns/facts-read.ts';
import { joinedAgreement, retypedFields } from '../../impact/joined-agreement.ts';
import { promiseChanges } from '../../impact/promises/changed-promises.ts';
import { type ReplayedPair, replayLeads } from '../../impact/replay-leads.ts';
import type { Side } from '../../impact/replayed-side.ts';
import type { Agreement } from '../../model/agreement.ts';
import { type MeasuredPart, measuredTables } from '../../model/measured-part.ts';
import type { Keeping } from '../../records/load/keeping.ts';
import type { Invocation } from '../command.ts';
import { type ComparedPair, comparedPair } from '../diff/compared-pair.ts';
import type { ExitCode } from '../exit-code.ts';
import { asOfOption, sinceOption } from '../measure/measure-options.ts';
import { chosenSource } from '../records/chosen-source.ts';
import { type PartTable, scoredParts } from '../records/export-part.ts';
import { failedBy } from '../records/told-findings.ts';
import { engineLimits, withExport } from '../records/with-records.ts';
import { couldNotRun } from '../refusal.ts';
import { visibleOutput } from '../visible-output.ts';
import { exampleIds } from './example-ids.ts';
import { impactDocument, type ToldImpact } from './impact-document.ts';
import { sideInThread } from './side-in-thread.ts';

/** Replays an export under two agreements and tells what would have been different. */
export async function runImpact(invocation: Invocation): Promise<ExitCode> {
  const pair = comparedPair(invocation);
  if (typeof pair === 'number') return pair;
  return withImpact(invocation, pair, (told, agreements) => tell(invocation, agreements, told));
}

/** What is done with an impact once it is worked out. */
export type TakeImpact = (told: ToldImpact, pair: ReplayedPair) => void;

/** Reads the export of `--records`, replays it under two versions, and hands on what came out. */
export function withImpact(
  invocation: Invocation,
  { after, before }: ComparedPair,
  take: TakeImpact,
): Promise<ExitCode> | ExitCode {
  const { io, options } = invocation;
  const asOf = asOfOption(invocation);
  if (typeof asOf === 'string') return couldNotRun(io, asOf);
  const examples = exampleIds(invocation);
  if (typeof examples === 'string') return couldNotRun(io, examples);
  const limits = engineLimits(options);
  if (typeof limits === 'string') return couldNotRun(io, limits);
  const pair = { before: before.agreement, after: after.agreement };
  const [retyped] = retypedFields(pair.before, pair.after);
  if (retyped !== undefined)
    return couldNotRun(
      io,
      `the field ${retyped.field} was ${retyped.was} and is ${retyped.is}, so one export cannot give values to both agreements: give the new field another name`,
    );
  const since = sinceOption(invocation, pair.after.zone, asOf);
  if (typeof since === 'string') return couldNotRun(io, since);
  const joined = joinedAgreement(pair.before, pair.after);
  const source = chosenSource(joined, options['map']);
  if (typeof source === 'string') return couldNotRun(io, source);
  const names = { before: before.name, after: after.name };
  return withExport(invocation, {
    verb: 'impact',
    limits,
    agreement: joined,
    source,
    ...reading(pair, joined),
    run: async ({ engine, report, say }) => {
      const impact = await replayLeads(engine, pair, {
        ...{ asOf, since, absent: report.absent, examples },
        seldom: judgesPromises(pair) ? eventsOnly : new Set(readParts(pair).map(({ table }) => table)),
        ...(limits.threads > 1 && { elsewhere: (side: Side) => sideInThread(io, side) }),
        say: (words) => say(`replaying: ${words}`),
      });
      say('');
      take({ impact, names, ids: examples.ids, report, source: source.id }, pair);
      return failedBy(invocation, report.findings);
    },
  });
}

function tell(invocation: Invocation, pair: ReplayedPair, told: ToldImpact): void {
  visibleOutput(invocation.io.stdout).write(impactDocument(invocation, pair, told));
}

const eventsOnly: ReadonlySet<'event'> = new Set(['event']);

/** Every query of a replay reads a table once, and clocks read all but events often. */
function reading(
  pair: ReplayedPair,
  joined: Agreement,
): { readonly parts: readonly PartTable[]; readonly keeping: Keeping } {
  const parts = readParts(pair);
  if (!judgesPromises(pair))
    return { parts, keeping: { unread: unreadOf(pair, joined), isAskedOften: false } };
  return { parts, keeping: { unread: {}, isAskedOften: true, readOnce: eventsOnly } };
}

/** Whether a promise says something else, so that recorded facts have to be judged. */
function judgesPromises({ before, after }: ReplayedPair): boolean {
  return promiseChanges(before, after).some(({ status }) => status !== 'unchanged');
}

const outcomeParts: readonly MeasuredPart[] = ['stageHistory', 'opportunities'];
const clockParts: readonly MeasuredPart[] = ['activities', 'assignments', 'waitings', 'rulings', 'waivers'];

function readParts(pair: ReplayedPair): readonly PartTable[] {
  const measured = [...outcomeParts, ...(judgesPromises(pair) ? clockParts : [])];
  return [...scoredParts, ...measured.map((part) => ({ part, table: measuredTables[part] }))];
}

/** Properties of events that no rule reads. Fields of leads may make channels, territories and segments. */
function unreadOf({ before, after }: ReplayedPair, { signals }: Agreement): Keeping['unread'] {
  const read = factsRead([before, after]).properties;
  const all = new Set(Object.values(signals).flatMap(({ properties }) => properties));
  return { event: new Set([...all].filter((property) => !read.has(property))) };
}
