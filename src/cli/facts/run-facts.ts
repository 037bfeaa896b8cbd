import { salesforceModel } from '../../compile/salesforce/salesforce-model.ts';
import { fails } from '../../diagnostics/summary.ts';
import { factsOfRecords } from '../../facts/facts-of-records.ts';
import { salesforceColumns, salesforceForm, salesforceId } from '../../facts/salesforce-columns.ts';
import { tellableColumns } from '../../facts/untellable.ts';
import type { FactColumn } from '../../facts/worked-fact.ts';
import { writePieces } from '../../host/plain-export/write-pieces.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Source } from '../../model/source.ts';
import { everything } from '../../records/load/keeping.ts';
import type { Invocation } from '../command.ts';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import { chosenSource } from '../records/chosen-source.ts';
import { courseParts } from '../records/course-parts.ts';
import { type FilePlace, filePlace } from '../records/file-place.ts';
import type { JudgedAgreement } from '../records/judged-agreement.ts';
import { outputRefusal } from '../records/output-refusal.ts';
import { engineLimits, type ReadRecords, soundAt, withExport } from '../records/with-records.ts';
import { couldNotRun } from '../refusal.ts';
import { noteScores } from '../score/kept-scores.ts';
import { outputFile } from '../score/output-file.ts';
import { visibleOutput } from '../visible-output.ts';
import { type FactsOptions, factsOptions } from './facts-options.ts';
import { type FactsReport, factsReportJson, factsReportText, type WrittenLeads } from './facts-report.ts';

/** Tells, for a bulk update, what only leadpact can work out of an export; writes nothing when what is wrong with it fails the run. */
export async function runFacts(invocation: Invocation): Promise<ExitCode> {
  const { io } = invocation;
  const options = factsOptions(invocation);
  if (typeof options === 'string') return couldNotRun(io, options);
  const limits = engineLimits(invocation.options);
  if (typeof limits === 'string') return couldNotRun(io, limits);
  const sound = soundAt(invocation, options.asOf);
  if (typeof sound === 'number') return sound;
  // What is built follows from the definitions alone, whatever version is in force.
  const definitions = sound.checked.agreement ?? sound.agreement;
  const columns = columnsOf(definitions, sound);
  if (typeof columns === 'string') return couldNotRun(io, columns);
  const source = chosenSource(sound.agreement, invocation.options['map']);
  if (typeof source === 'string') return couldNotRun(io, source);
  const unwritable = outputRefusal(invocation, { sound, source });
  if (unwritable !== undefined) return couldNotRun(io, unwritable);
  const place = options.out === undefined ? undefined : filePlace(io, options.out);
  if (typeof place === 'string') return couldNotRun(io, place);
  const job = { options, sound, source, definitions, columns, ...(place && { place }) };
  return withExport(invocation, {
    verb: 'facts',
    limits,
    agreement: sound.agreement,
    source,
    parts: courseParts,
    keeping: { ...everything, isAskedOften: true },
    run: (read) => told(invocation, job, read),
  });
}

interface FactsJob {
  readonly options: FactsOptions;
  readonly sound: JudgedAgreement;
  readonly source: Source;
  readonly definitions: Agreement;
  /** Every field that is ever told. */
  readonly columns: readonly FactColumn[];
  /** Absent = the rows are printed. */
  readonly place?: FilePlace;
}

/** The fields that the target has, or one sentence why there are none. */
function columnsOf(definitions: Agreement, { checked }: JudgedAgreement): readonly FactColumn[] | string {
  const configuration = definitions.targets['salesforce'];
  if (configuration === undefined)
    return 'the agreement does not configure salesforce, so it has no fields to tell; add a document of `kind: target`';
  const model = salesforceModel(definitions, configuration, checked.retrieved.get('salesforce'));
  const columns = salesforceColumns(model);
  return columns.length === 0
    ? 'no formula and no flow of this agreement reads anything that leadpact would have to write; there is nothing to tell'
    : columns;
}

async function told(invocation: Invocation, job: FactsJob, read: ReadRecords): Promise<ExitCode> {
  const { io, failOn, format, quiet } = invocation;
  const { options, sound, source, columns: all } = job;
  const { report: loaded } = read;
  const { told: columns, untellable } = tellableColumns(all, { ...sound, absent: loaded.absent });
  const report: FactsReport = { ...loaded, asOf: options.asOf, source: source.id, columns, untellable };
  const tell = (done: FactsReport): void =>
    visibleOutput(io.stderr).write(format === 'json' ? factsReportJson(done) : factsReportText(done));
  if (loaded.findings.some(({ severity }) => fails(severity, failOn))) {
    tell(report);
    return exitCodes.findings;
  }
  const written = await write(invocation, { ...job, columns }, read);
  if (!quiet) tell({ ...report, written });
  return exitCodes.clean;
}

/** Beside its place, and there when it is whole. */
async function write(
  { io }: Invocation,
  { columns, definitions, options, place, sound }: FactsJob,
  { engine, say, scratch }: ReadRecords,
): Promise<WrittenLeads> {
  const { asOf, handoffsSince } = options;
  const output = outputFile(io, place, scratch);
  let [leads, strangeIds] = [0, 0];
  const asked = {
    ...{ columns, definitions, asOf, form: salesforceForm, judging: sound },
    ...(handoffsSince !== undefined && { handoffsSince }),
    say: (words: string) => say(`telling facts: ${words}`),
    onLead: (id: string) => {
      leads += 1;
      if (!salesforceId.test(id)) strangeIds += 1;
    },
  };
  try {
    await writePieces(output.path, factsOfRecords(engine, asked));
    // Before anything is printed: the line of progress may be where the rows appear.
    say('');
    await output.finish();
  } finally {
    io.machine.files.remove(output.path);
  }
  if (place !== undefined)
    noteScores(io.machine.files, place, { agreement: definitions, asOf, what: 'facts' });
  return { leads, strangeIds };
}
