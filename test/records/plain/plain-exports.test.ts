import { describe, expect, it } from 'vitest';
import type { CodeColumn } from '../../../src/evaluate/columns/code-column.ts';
import type { FieldColumn } from '../../../src/evaluate/columns/field-column.ts';
import { missingInteger } from '../../../src/evaluate/columns/number-column.ts';
import { openEngine } from '../../../src/host/duckdb/open-engine.ts';
import { lookAtCsv } from '../../../src/host/exports/look-at-csv.ts';
import { scanRows } from '../../../src/host/exports/scan-rows.ts';
import { sizedFile } from '../../../src/host/plain-export/sized-file.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
import type { EngineRow } from '../../../src/records/engine.ts';
import type { ExportFile } from '../../../src/records/export-file.ts';
import { type LoadReport, loadExport } from '../../../src/records/load/load-export.ts';
import { nativeSource } from '../../../src/records/native-source.ts';
import { loadPlainExport, type PlainExport } from '../../../src/records/plain/load-plain-export.ts';
import { plainJob, type SizedFile } from '../../../src/records/plain/plain-job.ts';
import { textsOf } from '../../../src/records/plain/word-column.ts';
import { createRandom, type Random } from '../../../src/support/random.ts';
import { temporaryFolder } from '../../host/temporary-folder.ts';
import { noDuckDb, openDuckDb } from '../../sql/duckdb-engine.ts';
import { exportedFiles } from '../sample-data/exported-files.ts';
import { sampledAgreements } from '../sample-data/sampled-agreements.ts';
import { inProcessThreads } from './in-process-threads.ts';
import { disturbed, styled } from './written-otherwise.ts';

const hasEngine = (await openDuckDb()) !== undefined;
if (!hasEngine) console.warn(noDuckDb);

const runs = Number(process.env['LEADPACT_PLAIN_RUNS'] ?? 40);
const names = ['reference', 'gitlab', 'fixture', 'hostile'];

describe.skipIf(!hasEngine)('an export that is read plainly', () => {
  it.each(names)('of %s is what the engine reads, in every style', async (name) => {
    const agreement = agreementOf(name);
    for (let seed = 1; seed <= 4; seed++) {
      const files = styled(filesOf(agreement, seed), createRandom(seed));
      const { plain, engine } = await readBothWays(agreement, files, createRandom(seed));
      expect(plain).toBeDefined();
      expect(plain).toEqual(engine);
    }
  });

  it.each(names)('of %s is so with anything else in it, or is left to the engine', async (name) => {
    const agreement = agreementOf(name);
    let read = 0;
    for (let seed = 1; seed <= runs; seed++) {
      const random = createRandom(seed, 99);
      const files = disturbed(styled(filesOf(agreement, 1 + (seed % 5)), random), random);
      const { plain, engine } = await readBothWays(agreement, files, random);
      if (plain === undefined) continue;
      read++;
      expect(plain, `seed ${seed}`).toEqual(engine);
    }
    // Of both there must be some, else the question was none.
    expect(read).toBeGreaterThan(runs / 20);
    expect(read).toBeLessThan(runs);
  });
});

function agreementOf(name: string): Agreement {
  const agreement = sampledAgreements[name];
  if (agreement === undefined) throw new Error(`no agreement ${name}`);
  return agreement;
}

interface Files {
  readonly lead: Uint8Array;
  readonly event: Uint8Array;
}

function filesOf(agreement: Agreement, seed: number): Files {
  const { leads, events } = exportedFiles(agreement, { count: 12, seed });
  return { lead: Buffer.from(leads), event: Buffer.from(events) };
}

/** What was read, in one form for both ways. */
interface Read {
  readonly report: Pick<LoadReport, 'tables' | 'findings'>;
  readonly leads: readonly string[];
  readonly events: readonly string[];
}

async function readBothWays(
  agreement: Agreement,
  files: Files,
  random: Random,
): Promise<{ readonly plain: Read | undefined; readonly engine: Read | undefined }> {
  const folder = temporaryFolder({ 'lead.csv': files.lead, 'event.csv': files.event });
  const source = nativeSource(agreement);
  const look = (table: string): Promise<ExportFile | object> =>
    lookAtCsv(`${folder}/${table}.csv`, `${table}.csv`, source.files, `${folder}/x`);
  const [lead, event] = [await look('lead'), await look('event')];
  if (!('path' in lead) || !('path' in event)) return { plain: undefined, engine: undefined };
  const sized: readonly (SizedFile | undefined)[] = [lead, event].map((file) =>
    sizedFile(file, source.files.quote),
  );
  const [leads, events] = sized;
  const job = leads && events && plainJob(source, { lead: leads, event: events }, random.below(1000));
  const threads = job && inProcessThreads(job.script, 1 + random.below(4));
  const plain = threads && job && (await loadPlainExport(threads, job, agreement));
  if (plain === undefined) return { plain, engine: undefined };
  return {
    plain: readPlainly(agreement, plain),
    engine: await readByEngine(agreement, { lead, event }, folder),
  };
}

async function readByEngine(
  agreement: Agreement,
  files: { readonly lead: ExportFile; readonly event: ExportFile },
  folder: string,
): Promise<Read> {
  const paths = [files.lead.path, files.event.path];
  const engine = await openEngine({ memory: '512MB', threads: 2, scratch: folder, files: paths });
  if (engine === undefined) throw new Error(noDuckDb);
  try {
    const report = await loadExport({ ...engine, scanRows }, agreement, nativeSource(agreement), files);
    const fields = Object.keys(agreement.fields);
    const leads = await engine.rows('SELECT * FROM lead');
    const events = await engine.rows('SELECT * FROM event WHERE is_excluded IS NULL OR NOT is_excluded');
    return {
      report,
      leads: leads
        .map((row) =>
          leadText(
            String(row['lead_id']),
            factsOf(fields, (id) => row[id] ?? null),
          ),
        )
        .sort(),
      events: events.map((row) => eventText(agreement, row)).sort(),
    };
  } finally {
    engine.close();
  }
}

function readPlainly(agreement: Agreement, { columns, ids, tables, findings }: PlainExport): Read {
  const names = textsOf(ids);
  const fields = Object.keys(agreement.fields);
  const { events } = columns;
  const properties = propertiesOf(agreement);
  const instantAt = (instants: Float64Array | undefined, place: number): number | null => {
    const at = instants?.[place] ?? Number.POSITIVE_INFINITY;
    return Number.isFinite(at) ? at : null;
  };
  const facts = (place: number): readonly (readonly [string, unknown])[] =>
    factsOf(fields, (id) => {
      if (id === 'recorded_stage') return textAt(columns.recordedStages, place);
      if (id === 'objection_at') return instantAt(columns.objectionFrom, place);
      if (id === 'recycled_at') return instantAt(columns.recycledAt, place);
      return fieldAt(columns.fields[id], place);
    });
  const eventsOf = (lead: string, place: number): readonly string[] => {
    const texts: string[] = [];
    for (let event = events.offsets[place] ?? 0; event < (events.offsets[place + 1] ?? 0); event++) {
      const at = events.at[event] ?? 0;
      const own = properties.map((id) => [id, textAt(events.properties[id], event)]);
      texts.push(
        JSON.stringify([lead, textAt(events.signals, event), at, (events.from ?? events.at)[event], own]),
      );
    }
    return texts;
  };
  return {
    report: { tables, findings },
    leads: names.map((name, place) => leadText(name, facts(place))).sort(),
    events: names.flatMap(eventsOf).sort(),
  };
}

/** What is known of a lead, by name. */
function factsOf(
  fields: readonly string[],
  of: (id: string) => unknown,
): readonly (readonly [string, unknown])[] {
  return ['recorded_stage', 'objection_at', 'recycled_at', ...fields].map((id) => [id, of(id)]);
}

function leadText(id: string, facts: readonly (readonly [string, unknown])[]): string {
  return JSON.stringify([id, facts]);
}

function eventText(agreement: Agreement, row: EngineRow): string {
  const at = Number(row['occurred_at']);
  const from = row['logged_at'] === null ? at : Math.max(at, Number(row['logged_at']));
  const own = propertiesOf(agreement).map((id) => [id, row[id] ?? null]);
  return JSON.stringify([row['lead_id'], row['signal_id'], at, from, own]);
}

function propertiesOf({ signals }: Agreement): readonly string[] {
  return [...new Set(Object.values(signals).flatMap(({ properties }) => properties))].sort();
}

function textAt(column: CodeColumn | undefined, place: number): unknown {
  const value = column?.values[(column.codes[place] ?? 0) - 1] ?? null;
  return Array.isArray(value) ? `\n${value.join('\n')}\n` : value;
}

function fieldAt(column: FieldColumn | undefined, place: number): unknown {
  if (column?.kind !== 'numbers') return textAt(column, place);
  const value = column.numbers[place] ?? Number.NaN;
  return Number.isNaN(value) || value === missingInteger ? null : value;
}
