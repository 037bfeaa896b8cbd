import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { run } from '../../src/cli/run.ts';
import { testIo } from '../cli/test-io.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';

/** Rows of an export by the name of their file, without its header. */
export type ExportRows = Readonly<Partial<Record<keyof typeof headers, readonly string[]>>>;

/** What `leadpact facts salesforce` says of a small export. */
export interface Told {
  readonly code: number;
  /** Id → API name → cell. */
  readonly rows: ReadonlyMap<string, Readonly<Record<string, string>>>;
  readonly stderr: string;
  /** Where the export lies, with the agreement. */
  readonly folder: string;
}

const headers = {
  leads: 'lead_id,created_at,objection_at,recycled_at,company,country,employees',
  events: 'event_id,lead_id,signal_id,occurred_at,logged_at,is_excluded',
  consents: 'lead_id,row_number,purpose_id,consent_state,occurred_at',
  'stage-history':
    'lead_id,row_number,cycle_number,from_stage,to_stage,entered_at,logged_at,entry_actor,reason_id,cycle_end,voided_at',
  assignments:
    'assignment_id,lead_id,cycle_number,assigned_at,logged_at,owner_id,queue_id,assignment_cause,rule_id',
  activities:
    'activity_id,lead_id,member_id,activity_type,activity_direction,is_automated,is_answered,meeting_outcome,occurred_at,logged_at',
  waitings: 'lead_id,waiting_state,waiting_from,waiting_until,logged_at',
  rulings: 'lead_id,cycle_number,ruled_at,logged_at,ruled_outcome,reason_id',
  waivers: 'sla_id,lead_id,cycle_number,waived_at,waived_by,waiver_reason',
} as const;

const target = `kind: target
id: salesforce
owner: sales
title: Salesforce
apiVersion: '64.0'
prefix: LP_
ownsWholeObjects: true
`;

const scoring = `kind: scoring
id: lead-score
owner: joint
fit:
  rules:
    size: { when: { employees: { between: [50, 500] } }, points: 20 }
    region: { when: { country: { in: [DE, AT, CH] } }, points: 10 }
engagement:
  groups:
    intent:
      max: 50
      rules:
        demo: { signal: demo-request, points: 40, count: latest, within: 90 days }
        first-demo: { signal: demo-request, points: 3, count: firstEver }
        clicks: { signal: email-click, points: 5, max: 1 per 7 days, within: 28 days }
        many-clicks: { signal: email-click, points: 4, count: every, within: 28 days, decay: { steps: { 14 days: 1/2 } } }
grades: { A: 60 %, B: always }
bands: { "1": 40, "2": always }
outcomes: [nurture, mql]
matrix:
  A: { "1": mql, "2": nurture }
  B: { "1": mql, "2": nurture }
  U: { "1": mql, "2": nurture }
`;

/** Whoever is won has been accepted before, so a formula asks for that entry. */
const wonStage = 'opportunity: { order: 40, category: won }';
const askedStage = 'opportunity: { order: 40, category: won, entry: { require: { reached: sal } } }';

/** A folder with the small agreement, with pauses, grace, holidays and a target, and an export; `without` names tables that were not exported. */
export function exportFolder(rows: ExportRows, without: readonly (keyof typeof headers)[] = []): string {
  const files = Object.entries(headers).flatMap(([name, header]) => {
    const table = name as keyof typeof headers; // its own keys
    const lines = [header, ...(rows[table] ?? [])].join('\n');
    return without.includes(table) ? [] : [[`records/${name}.csv`, `${lines}\n`] as const];
  });
  const folder = temporaryFolder(Object.fromEntries(files));
  cpSync('test/cli/agreement', folder, { recursive: true });
  cpSync('test/cli/explain/lead-of-export/files/definitions', `${folder}/definitions`, { recursive: true });
  writeFileSync(`${folder}/definitions/targets.yaml`, target);
  writeFileSync(`${folder}/definitions/scoring.yaml`, scoring);
  const lifecycle = `${folder}/definitions/lifecycle.yaml`;
  writeFileSync(lifecycle, readFileSync(lifecycle, 'utf8').replace(wonStage, askedStage));
  return folder;
}

/** Runs the command in such a folder. */
export async function toldIn(folder: string, asOf: string, ...more: readonly string[]): Promise<Told> {
  const { io, written } = testIo(folder);
  const line = ['facts', 'salesforce', '--records', 'records', '--as-of', asOf, ...more];
  const code = await run(line, io);
  return { code, rows: rowsOf(written.stdout), stderr: written.stderr, folder };
}

function rowsOf(text: string): Told['rows'] {
  const [header = '', ...lines] = text.trimEnd().split('\n');
  const names = header.split(',');
  return new Map(
    lines.map((line) => {
      const cells = line.split(',');
      return [cells[0] ?? '', Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']))];
    }),
  );
}
