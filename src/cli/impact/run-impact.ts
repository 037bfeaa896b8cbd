import { factsRead } from '../../impact/columns/facts-read.ts';
import { joinedAgreement, retypedFields } from '../../impact/joined-agreement.ts';
import { promiseChanges } from '../../impact/promises/changed-promises.ts';
import { type ReplayedPair, replayLeads } from '../../impact/replay-leads.ts';
import type { Agreement } from '../../model/agreement.ts';
import { type MeasuredPart, measuredTables } from '../../model/measured-part.ts';
import type { Keeping } from '../../records/load/keeping.ts';
import type { Invocation } from '../command.ts';
import { comparedSide } from '../diff/compared-side.ts';
import type { ExitCode } from '../exit-code.ts';
import { asOfOption, sinceOption } from '../measure/measure-options.ts';
import { chosenSource } from '../records/chosen-source.ts';
import { type PartTable, scoredParts } from '../records/export-part.ts';
import { failedBy } from '../records/told-findings.ts';
import { engineLimits, withExport } from '../records/with-records.ts';
import { couldNotRun } from '../refusal.ts';
import { visibleOutput } from '../visible-output.ts';
import { exampleIds } from './example-ids.ts';
import { impactDocument } from './impact-document.ts';

/** Replays an export under two agreements and tells what would have been different. */
export async function runImpact(invocation: Invocation): Promise<ExitCode> {
  const { io, options, parameters, folder } = invocation;
  const asOf = asOfOption(invocation);
  if (typeof asOf === 'string') return couldNotRun(io, asOf);
  const examples = exampleIds(invocation);
  if (typeof examples === 'string') return couldNotRun(io, examples);
  const limits = engineLimits(options);
  if (typeof limits === 'string') return couldNotRun(io, limits);
  const [base = '', head = folder] = parameters;
  const before = comparedSide(invocation, base);
  if (typeof before === 'number') return before;
  const after = comparedSide(invocation, head);
  if (typeof after === 'number') return after;
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
        say: (words) => say(`replaying: ${words}`),
      });
      say('');
      tell(invocation, pair, { impact, names, ids: examples.ids, report, source: source.id });
      return failedBy(invocation, report.findings);
    },
  });
}

type Told = Parameters<typeof impactDocument>[2];

function tell(invocation: Invocation, pair: ReplayedPair, told: Told): void {
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
