import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../../src/model/agreement.ts';
import { type RecordFile, recordFiles, recordTables } from '../../../src/records/record-tables.ts';
import { defaultAsOf } from '../../../src/records/sample-data/sample-plan.ts';
import type { Column } from '../../../src/sql/table.ts';
import { parseInstant } from '../../../src/support/instant.ts';
import { parseLocalDate } from '../../../src/support/local-date.ts';
import { normalText } from '../../../src/support/normal-text.ts';
import { parseScaledDecimal } from '../../../src/support/scaled-decimal.ts';
import { exportedFiles, readRows } from './exported-files.ts';
import { sampledAgreements } from './sampled-agreements.ts';

const count = 400;

describe.each(Object.entries(sampledAgreements))('a clean export of %s', (_, agreement) => {
  const files = exportedFiles(agreement, { count });
  const rows = (file: RecordFile) => readRows(files[file]);

  it('has every file, every lead, and rows wherever the agreement has facts', () => {
    expect(rows('leads')).toHaveLength(count);
    expect(rows('stage-history').length).toBeGreaterThanOrEqual(count);
    expect(rows('events').length > 0).toBe(Object.keys(agreement.signals).length > 0);
    expect(rows('consents').length > 0).toBe(Object.keys(agreement.consentPurposes).length > 0);
    for (const file of ['assignments', 'activities', 'opportunities', 'costs'] as const) {
      const nobody = file === 'assignments' && Object.keys(agreement.members).length === 0;
      expect(rows(file).length > 0 || nobody, file).toBe(true);
    }
    expect(rows('forecast-snapshots').length > 0).toBe(Object.keys(agreement.members).length > 0);
    expect(rows('nps-answers').length > 0).toBe(Object.keys(agreement.members).length > 0);
    const pauses = Object.values(agreement.slas).flatMap(({ clock }) => clock.pause);
    expect(rows('waitings').length > 0).toBe(pauses.length > 0);
    expect(rows('waivers').length > 0 && Object.keys(agreement.slas).length === 0).toBe(false);
    expect(rows('rulings').length > 0).toBe(
      agreement.lifecycle.handoff.dispute !== undefined && Object.keys(agreement.reasons).length > 0,
    );
    expect(rows('content-uses').length > 0).toBe(Object.keys(agreement.contentPieces).length > 0);
    expect(rows('opportunity-contacts').length).toBeGreaterThanOrEqual(rows('opportunities').length);
    expect(rows('opportunity-stages').length).toBeGreaterThanOrEqual(rows('opportunities').length);
  });

  it('shows nearly every lead to the platform, nearly always in the same stage', () => {
    const stageOf = new Map(rows('leads').map((row) => [row['lead_id'], row['recorded_stage']]));
    const seen = rows('map-leads');
    const others = seen.filter((row) => stageOf.get(row['lead_id'] ?? '') !== row['map_stage']);
    expect(seen.length).toBeGreaterThan(0.95 * count);
    expect(seen.length).toBeLessThan(count);
    expect(others.length).toBeGreaterThan(0);
    expect(others.length).toBeLessThan(0.06 * count);
  });

  it('tells of opportunities only that there are', () => {
    const known = new Set(rows('opportunities').map((row) => row['opportunity_id']));
    for (const file of ['opportunity-contacts', 'opportunity-stages', 'content-uses'] as const) {
      const stray = rows(file).filter(
        (row) => row['opportunity_id'] !== '' && !known.has(row['opportunity_id']),
      );
      expect(stray, file).toEqual([]);
    }
  });

  it.each(recordFiles)('%s: every cell is what its column says', (file) => {
    const { columns } = recordTables(agreement)[file].table;
    const wrong = rows(file).flatMap((row) =>
      columns
        .map((column) => ({
          column: column.name,
          text: row[column.name] ?? '',
          why: complaint(agreement, column, row),
        }))
        .filter(({ why }) => why !== undefined),
    );
    expect(wrong.slice(0, 5)).toEqual([]);
  });

  it('never repeats an id and never names a lead that is not there', () => {
    const leads = new Set(rows('leads').map((row) => row['lead_id']));
    expect(leads.size).toBe(count);
    for (const file of recordFiles) {
      const all = rows(file);
      if (all.some((row) => 'lead_id' in row)) {
        expect(
          all.filter((row) => row['lead_id'] !== '' && !leads.has(row['lead_id'])),
          file,
        ).toEqual([]);
      }
      const [id = ''] = Object.keys(all[0] ?? {});
      if (['event_id', 'assignment_id', 'activity_id', 'answer_id'].includes(id) || file === 'opportunities')
        expect(new Set(all.map((row) => row[id])).size).toBe(all.length);
    }
  });

  it('tells nothing that nobody could know at asOf', () => {
    const asOf = defaultAsOf(agreement);
    for (const file of recordFiles) {
      const instants = recordTables(agreement)[file].table.columns.filter(({ type }) => type === 'instant');
      const late = rows(file).filter((row) =>
        instants.some(({ name }) => (parseInstant(row[name] ?? '') ?? 0) > asOf),
      );
      expect(late, file).toEqual([]);
    }
  });
});

/** Why a loader would object to a cell; undefined when it would not. */
function complaint(
  agreement: Agreement,
  column: Column,
  row: Readonly<Record<string, string>>,
): string | undefined {
  const { name, type, nullable, bounds } = column;
  const text = row[name] ?? '';
  if (text === '') return nullable ? undefined : 'missing';
  const field = Object.hasOwn(agreement.fields, name) ? agreement.fields[name] : undefined;
  if (field !== undefined && field.values.length > 0) {
    const members = type === 'set' ? text.split(';') : [text];
    return members.every((member) => field.values.includes(normalText(member))) ? undefined : 'unknown value';
  }
  switch (type) {
    case 'instant':
      return parseInstant(text) === undefined ? 'no instant' : undefined;
    case 'date':
      return parseLocalDate(text) === undefined ? 'no date' : undefined;
    case 'boolean':
      return text === 'true' || text === 'false' ? undefined : 'no boolean';
    case 'integer': {
      const value = parseScaledDecimal(text, field?.scale ?? 0);
      if (value === undefined) return 'no number';
      const { min = bounds?.[0] ?? value, max = bounds?.[1] ?? value } = field ?? {};
      return value >= min && value <= max ? undefined : 'out of bounds';
    }
    case 'name':
      return namesOf(agreement, column).includes(text) ? undefined : 'unknown name';
    default:
      return text.trim() === '' ? 'blank' : undefined;
  }
}

function namesOf(agreement: Agreement, { name, words }: Column): readonly string[] {
  if (words !== undefined) return words;
  const { lifecycle, signals, consentPurposes, contentPieces, reasons, members, routing, slas } = agreement;
  switch (name) {
    case 'content_id':
      return Object.keys(contentPieces);
    case 'currency_code':
      return [agreement.currency];
    case 'sla_id':
      return Object.keys(slas);
    case 'waiting_state':
      return Object.values(slas).flatMap(({ clock }) => clock.pause);
    case 'signal_id':
      return Object.keys(signals);
    case 'purpose_id':
      return Object.keys(consentPurposes);
    case 'reason_id':
      return [...Object.keys(reasons), 'expired'];
    case 'owner_id':
    case 'member_id':
      return Object.keys(members);
    case 'queue_id':
      return Object.keys(routing.queues);
    case 'rule_id':
      return routing.rules.map(({ id }) => id);
    default:
      return lifecycle.stages.map(({ id }) => id);
  }
}
