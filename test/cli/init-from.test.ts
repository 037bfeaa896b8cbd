import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Io } from '../../src/cli/io.ts';
import { run } from '../../src/cli/run.ts';
import { nodeFileSystem } from '../../src/host/node-file-system.ts';
import { standingEntries } from '../../src/host/tree-files.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { noDuckDb, openDuckDb } from '../sql/duckdb-engine.ts';
import { salesforceReports } from './salesforce-reports.ts';
import { testIo } from './test-io.ts';

const hasEngine = (await openDuckDb()) !== undefined;
if (!hasEngine) console.warn(noDuckDb);

async function leadpact(folder: string, line: readonly string[], more: Partial<Io> = {}) {
  const { io, written } = testIo(folder, more);
  return { code: await run(line, io), ...written };
}

/** An export in a folder of its own, each file by its name. */
function exported(
  files: Readonly<Record<string, string>>,
  more: Readonly<Record<string, string>> = {},
): string {
  const inside = Object.entries(files).map(([name, text]) => [`exports/${name}`, text]);
  return temporaryFolder({ ...Object.fromEntries(inside), ...more });
}

const read = (folder: string, path: string): string => readFileSync(join(folder, 'new', path), 'utf8');

/** What the hook and both workflows of a new agreement ask before its first commit. */
async function holds(folder: string): Promise<void> {
  const inside = join(folder, 'new');
  const validated = await leadpact(inside, ['validate', '--format', 'compact', '--fail-on', 'warning']);
  expect(validated.stdout).toBe('');
  expect(validated.code).toBe(0);
  expect(await leadpact(inside, ['test'])).toMatchObject({ code: 0 });
  expect(await leadpact(inside, ['build'])).toMatchObject({ code: 0 });
  expect(await leadpact(inside, ['build', '--check'])).toMatchObject({ code: 0 });
}

/** The command that the last lines tell to type, without its npx. */
function measureLine(stderr: string): readonly string[] {
  const line = stderr.split('\n').find((each) => each.includes('npx leadpact measure')) ?? '';
  return (line.split('npx leadpact ')[1] ?? '').split(/ {2,}/)[0]?.split(' ') ?? [];
}

describe.skipIf(!hasEngine)('init --from salesforce', () => {
  const line = ['init', 'new', '--yes', '--from', 'salesforce', '--records', 'exports'];

  it.each(['en', 'de'])(
    'in %s: proposes an agreement that is valid, tested, built and measured at once',
    async (language) => {
      const folder = exported(salesforceReports(300));
      const made = await leadpact(folder, [...line, '--lang', language]);
      expect(made.code).toBe(0);
      await holds(folder);
      expect(await leadpact(join(folder, 'new'), ['playbook'])).toMatchObject({ code: 0 });
      const measured = await leadpact(join(folder, 'new'), [...measureLine(made.stderr), '--lang', language]);
      expect(measured.code).toBe(0);
      const rows = measured.stdout.split('\n').map((row) => row.trim().split(/ {2,}/));
      const title = { en: 'Leads that sales accepts', de: 'Leads, die der Vertrieb annimmt' }[language];
      expect(rows.find(([name]) => name === title)?.[2]).toMatch(/^7\d/);
    },
  );

  it('tells the funnel of the export, and what of it is guessed and left out', async () => {
    const { stderr } = await leadpact(exported(salesforceReports(300)), line);
    const rows = stderr.split('\n').map((row) => row.trim().split(/ {2,}/));
    expect(
      rows
        .filter(([name = '']) => ['lead', 'mql', 'sal', 'sql'].includes(name))
        .map((row) => row.slice(0, 3)),
    ).toEqual([
      ['lead', '300'],
      ['mql', '240', '80 % of lead'],
      ['sal', '180', '75 % of mql'],
      ['sql', '60', '33.33 % of sal'],
    ]);
    expect(stderr).toContain(
      '72 of 240 leads that reached mql were contacted by a person: half within 2 hours, three of four within 2 hours',
    );
    expect(stderr).toContain('marketing offers at mql, sales accepts with sal');
    expect(stderr).toContain('events: there is no file CampaignMembers.csv');
    expect(stderr).toContain(
      'exports/Leads.csv: columns that are not in the file, so left out of the mapping: Industry',
    );
    expect(stderr).toContain('for no word says what kind of contact they are: Fax');
    expect(stderr.match(/holds \d names? of people; none was written down/g)).toHaveLength(3);
  });

  it('gives statuses that no mapping knows a stage of their own, at its place', async () => {
    const folder = exported(salesforceReports(300));
    await leadpact(folder, line);
    const lifecycle = read(folder, 'definitions/lifecycle.yaml');
    expect([...lifecycle.matchAll(/^ {2}([a-z-]+):\n {4}order/gm)].map(([, id]) => id)).toEqual([
      'lead',
      'mql',
      'sal',
      'wiedervorlage-spaeter',
      'sql',
      'opportunity',
      'customer',
      'disqualified',
    ]);
    expect(lifecycle).toContain('# seen: 180 of 300 leads, 180 of 180 after mql; please confirm\n  sal:');
    expect(read(folder, 'definitions/sources/salesforce-report.yaml')).toContain(
      'Wiedervorlage – später: wiedervorlage-spaeter # seen: 60 rows; please confirm',
    );
    expect(read(folder, 'definitions/slas/first-contact.yaml')).toMatch(
      /# seen: 72 of 240 .*to be agreed\n# leadpact-allow sla\/handoff-leaves-no-time until 2027-02-26: .*\nwithin: 2 hours/,
    );
  });

  it('writes nothing about a person down, and keeps exports out of the repository', async () => {
    const folder = exported(salesforceReports(300));
    await leadpact(folder, line);
    const files = standingEntries(nodeFileSystem, join(folder, 'new'));
    const all = files.map(({ path }) => read(folder, path)).join('\n');
    expect(all).not.toMatch(/Mustermann|lead-\d+@|00Q0|Example 1\b/);
    expect(read(folder, '.gitignore')).toMatch(/^\/exports\/$/m);
  });

  it('ignores the folder of the export where it lies inside', async () => {
    const reports = Object.entries(salesforceReports(60)).map(([name, text]) => [`crm data/${name}`, text]);
    const folder = temporaryFolder(Object.fromEntries(reports));
    const made = await leadpact(folder, ['init', '--yes', '--from', 'salesforce', '--records', 'crm data']);
    expect(made.code).toBe(0);
    expect(readFileSync(join(folder, '.gitignore'), 'utf8')).toMatch(/^\/crm data\/$/m);
  });

  it('makes the same of the same export', async () => {
    const texts = [0, 1].map(async () => {
      const folder = exported(salesforceReports(120));
      await leadpact(folder, line);
      const paths = standingEntries(nodeFileSystem, join(folder, 'new')).map(({ path }) => path);
      return paths.map((path) => `${path}\n${read(folder, path)}`).join('\n');
    });
    const [one, two] = await Promise.all(texts);
    expect(one).toBe(two);
  });
});

describe.skipIf(!hasEngine)('init --from at a terminal', () => {
  it('asks for the zone and the handoff, and takes the guess for an empty answer', async () => {
    const folder = exported(salesforceReports(60));
    const questions: string[] = [];
    const answers = ['sal', '', 'Europe/Wien', 'Europe/Vienna'];
    const ask = async (question: string) => {
      questions.push(question);
      return answers[questions.length - 1];
    };
    const line = ['init', 'new', '--lang', 'de', '--from', 'salesforce', '--records', 'exports'];
    expect(await leadpact(folder, line, { ask })).toMatchObject({ code: 0 });
    expect(questions.map((question) => question.split('\n').at(-1))).toEqual([
      'Ab welcher Phase ist der Vertrieb am Zug? [mql] ',
      'Mit welcher nimmt der Vertrieb an? [sql] ',
      'Zeitzone, z. B. Europe/Berlin [UTC] ',
      'Zeitzone, z. B. Europe/Berlin [UTC] ',
    ]);
    expect(read(folder, 'definitions/lifecycle.yaml')).toMatch(/stage: sal\n {2}acceptance: sql/);
    expect(read(folder, 'definitions/agreement.yaml')).toContain('zone: Europe/Vienna');
    await holds(folder);
  });

  it('writes nothing when somebody leaves, or when there is nobody to ask', async () => {
    const folder = exported(salesforceReports(60));
    const line = ['init', 'new', '--lang', 'en', '--from', 'salesforce', '--records', 'exports'];
    const left = await leadpact(folder, line, { ask: async () => undefined });
    expect(left).toMatchObject({ code: 2, stderr: 'error: nothing was chosen, so nothing was written\n' });
    expect(await leadpact(folder, line)).toMatchObject({ code: 2 });
    expect(readdirSync(folder)).toEqual(['exports']);
  });
});

const mapping = `kind: source
id: ours
written: { date: YYYY-MM-DD, instant: 'YYYY-MM-DD' }
leads: { file: leads.csv, id: Id, fields: { source: Source } }
stageHistory: { file: stages.csv, lead: Id, to: Stage, entered: On }
`;

/** Leads that each enter the stages of a list, a day apart. */
function stages(lists: readonly (readonly string[])[]): Readonly<Record<string, string>> {
  const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const leads = lists.map((_, place) => `L${place},${['web', 'fair'][place % 2]}`);
  const rows = lists.flatMap((list, place) =>
    list.map((stage, day) => `L${place},${cell(stage)},2026-03-${String(day + 1).padStart(2, '0')}`),
  );
  return {
    'leads.csv': `Id,Source\n${leads.join('\n')}\n`,
    'stages.csv': `Id,Stage,On\n${rows.join('\n')}\n`,
  };
}

describe.skipIf(!hasEngine)('a mapping of one’s own', () => {
  const line = ['init', 'new', '--yes', '--from', 'map/ours.yaml', '--records', 'exports'];
  const begin = (files: Readonly<Record<string, string>>, text = mapping) => {
    const folder = exported(files, { 'map/ours.yaml': text });
    return leadpact(folder, line).then((made) => ({ folder, ...made }));
  };

  it('may hold other documents and lie anywhere; its file is copied with its comments', async () => {
    const text = `kind: lists\nlists: { x: { values: [a] } }\n---\n# What the columns mean\n${mapping}`;
    const { folder, code, stderr } = await begin(stages([['New', 'MQL'], ['New']]), text);
    expect(code).toBe(0);
    expect(stderr).toContain('1 more documents, which were not taken over');
    const copy = read(folder, 'definitions/sources/ours.yaml');
    expect(copy).toContain('# What the columns mean\nkind: source');
    expect(copy).not.toContain('---');
    await holds(folder);
  });

  it.each([
    ['no stage', [[]]],
    ['one stage', [['MQL']]],
    ['only an end', [['Closed Won'], ['Closed Lost']]],
    ['no letters', [['成約', '見込み'], ['見込み']]],
    ['reserved words', [['constructor', '__proto__', 'toString']]],
    [
      'what looks like YAML',
      [['a: b # c', '- x', '{ y: z }', '*anchor', '!!tag x', "'", '"', '%', '@x', '~', 'null', 'yes']],
    ],
    ['two words for one id', [['Ja!', 'Ja?', 'JA.', 'ja']]],
  ])('is enough where the export holds %s', async (_, lists) => {
    const { folder, code, stderr } = await begin(stages(lists));
    expect(stderr).not.toContain('error');
    expect(code).toBe(0);
    await holds(folder);
    const measured = await leadpact(join(folder, 'new'), measureLine(stderr));
    expect(measured.code).toBe(0);
    expect(measured.stdout).not.toContain('left out (');
  });

  it('refuses a column that holds something else than stages', async () => {
    const lists = Array.from({ length: 10_000 }, (_, place) => [`Anything ${place}`]);
    const { folder, code, stderr } = await begin(stages(lists));
    expect(code).toBe(1);
    expect(stderr).toContain(
      'exports/stages.csv, column Stage, has more than 40 different words where the mapping says that a stage stands',
    );
    expect(existsSync(join(folder, 'new'))).toBe(false);
  });

  it.each([
    ['an invisible character', 'New\u202eweN', /characters that cannot be seen: New<U\+202E>weN/],
    ['an escape sequence', 'New\u001b[31m', /characters that cannot be seen: New␛\[31m/],
  ])('refuses a stage with %s', async (_, word, told) => {
    const { code, stderr } = await begin(stages([[word]]));
    expect(code).toBe(1);
    expect(stderr).toMatch(told);
  });

  it('takes rare words for slips', async () => {
    const lists = [...Array.from({ length: 1500 }, () => ['New', 'MQL']), ['New', 'MLQ']];
    const { folder, stderr } = await begin(stages(lists));
    expect(stderr).toContain('taken for slips, so rows with them are left out: MLQ');
    expect(read(folder, 'definitions/lifecycle.yaml')).not.toContain('mlq');
    await holds(folder);
  });

  it('names the column that is not there, and what the file has', async () => {
    const { code, stderr } = await begin(stages([['New']]), mapping.replace('entered: On', 'entered: One'));
    expect(code).toBe(1);
    expect(stderr).toContain(
      'exports/stages.csv has no column One, which the mapping ours needs to read stageHistory; did you mean On?',
    );
    expect(stderr).toContain('it has Id, Stage, On');
  });

  it('proposes a channel for each value that says where leads come from, or says that it cannot', async () => {
    const words = ['Web site', 'fair', 'web-site'];
    const leads = Array.from({ length: 30 }, (_, place) => `L${place},${words[place % 3]}\n`);
    const files = { 'leads.csv': `Id,Source\n${leads.join('')}` };
    const { folder, stderr } = await begin(files);
    expect(stderr).toContain('one channel for each value of source (definitions/channels.yaml)');
    const ids = [...read(folder, 'definitions/channels.yaml').matchAll(/^ {2}([a-z0-9-]+):\n/gm)];
    expect(ids.map(([, id]) => id).sort()).toEqual(['fair', 'web-site', 'web-site-2']);
    await holds(folder);
    const none = await begin({ 'leads.csv': 'Id,Source\nL1,web\n' });
    expect(none.stderr).toContain('no channels are proposed');
    expect(existsSync(join(none.folder, 'new/definitions/channels.yaml'))).toBe(false);
  });

  it('says so where the export knows no history', async () => {
    const { code, stderr } = await begin({ 'leads.csv': 'Id,Source\nL1,web\n' });
    expect(code).toBe(0);
    expect(stderr).toContain('nothing of the funnel can be measured');
  });

  it.each([
    ['no source', 'kind: lists\nlists: { x: { values: [a] } }\n', 1, /0 documents of kind source/],
    ['a typing error', mapping.replace('leads:', 'leds:'), 1, /map\/ours\.yaml:4:1 error shape\/unknown-key/],
    ['two sources', `${mapping}---\n${mapping}`, 1, /2 documents of kind source/],
    ['a bomb of aliases', `a: &a [x, x]\nb: &b [*a, *a]\n${mapping}`, 1, /error/],
  ])('with %s is refused', async (_, text, code, told) => {
    const made = await begin(stages([['New']]), text);
    expect(made.code).toBe(code);
    expect(made.stderr).toMatch(told);
    expect(existsSync(join(made.folder, 'new'))).toBe(false);
  });

  it('that is not there is refused with what there is', async () => {
    const made = await leadpact(temporaryFolder(), ['init', '--yes', '--from', 'salesfroce']);
    expect(made.code).toBe(2);
    expect(made.stderr).toContain('salesfroce is no file that can be read, nor one of');
  });

  it.each([
    ['empty', '', 'exports/leads.csv is empty: it has not even the names of its columns'],
    ['without a row', 'Id,Source\n', 'exports/leads.csv has no rows, only the names of its columns'],
  ])('with a file of leads that is %s is refused', async (_, text, told) => {
    const { folder, code, stderr } = await begin({ ...stages([['New']]), 'leads.csv': text });
    expect(code).toBe(2);
    expect(stderr).toContain(told);
    expect(existsSync(join(folder, 'new'))).toBe(false);
  });

  it('whose dates are written otherwise is refused with the column, a cell and the form', async () => {
    const files = stages([['New', 'MQL'], ['New', 'MQL'], ['New']]);
    const text = (files['stages.csv'] ?? '').replaceAll(/2026-(..)-(..)/g, '$1/$2/2026');
    const { folder, code, stderr } = await begin({ ...files, 'stages.csv': text });
    expect(code).toBe(2);
    expect(stderr).toContain('most of exports/stages.csv cannot be read as the mapping says');
    expect(stderr).toContain(
      'exports/stages.csv, column On: 5 cells are no instant of this form, which is YYYY-MM-DD (row 2: 03/01/2026; ',
    );
    expect(existsSync(join(folder, 'new'))).toBe(false);
  });

  it('whose leads can hardly be kept is refused, and one with some bad cells says which', async () => {
    const dated = mapping.replace('id: Id,', 'id: Id, created: { column: Made, format: D.M.YYYY },');
    const leads = (good: number) => ({
      'leads.csv': `Id,Source,Made\n${Array.from({ length: 10 }, (_, place) => `L${place},web,${place < good ? '1.3.2026' : `3/${place}/2026`}\n`).join('')}`,
    });
    const few = await begin(leads(4), dated);
    expect(few.code).toBe(2);
    expect(few.stderr).toContain('only 4 of the 10 rows of exports/leads.csv can be kept');
    expect(few.stderr).toContain(
      'exports/leads.csv, column Made: 6 cells are no instant of this form, which is D.M.YYYY (row 6: 3/4/2026; row 7: 3/5/2026; row 8: 3/6/2026; …)',
    );
    const most = await begin(leads(8), dated);
    expect(most.code).toBe(0);
    expect(most.stderr).toContain(
      'exports/leads.csv, column Made: 2 cells are no instant of this form, which is D.M.YYYY (row 10: 3/8/2026; row 11: 3/9/2026)',
    );
    expect(most.stderr).toContain('2 rows cannot be kept');
  });

  it('is refused where a column that is not there is surely misspelt, and only then', async () => {
    const dated = mapping.replace(
      'fields: { source: Source }',
      "fields: { source: Source }, stages: { demo: 'Demo date', customer: 'Kunde seit' }",
    );
    const text = 'Id,Source,Demo Date\nL1,web,2026-03-01\n';
    const slip = await begin({ 'leads.csv': text }, dated);
    expect(slip.code).toBe(1);
    expect(slip.stderr).toContain(
      'exports/leads.csv: column Demo date is not there (did you mean Demo Date?)',
    );
    expect(existsSync(join(slip.folder, 'new'))).toBe(false);
    const gap = await begin({ 'leads.csv': text.replace('Demo Date', 'Demo date') }, dated);
    expect(gap.code).toBe(0);
    expect(gap.stderr).toContain(
      'exports/leads.csv: columns that are not in the file, so left out of the mapping: Kunde seit',
    );
    // A column that another key reads is no slip of this one.
    const read = await begin(
      { 'leads.csv': 'Id,Source,Demo2 date\nL1,web,2026-03-01\n' },
      dated.replace('Kunde seit', 'Demo2 date'),
    );
    expect(read.code).toBe(0);
  });

  it('that contradicts itself is accepted for a quarter, told, and told again afterwards', async () => {
    const at = (place: number, hours: number) =>
      new Date(Date.UTC(2026, 2, 1 + place, hours)).toISOString().slice(0, 16);
    const lines = (line: (place: number) => string) =>
      Array.from({ length: 20 }, (_, place) => line(place)).join('');
    const { folder, code, stderr } = await begin(
      {
        'leads.csv': `Id,Source\n${lines((place) => `L${place},${['Web site', 'fair', 'web-site'][place % 3]}\n`)}`,
        'stages.csv': `Id,Stage,On\n${lines((place) => `L${place},MQL,${at(place, 0)}\nL${place},SAL,${at(place, 70)}\n`)}`,
        'calls.csv': `Id,Kind,When\n${lines((place) => `L${place},Call,${at(place, 3)}\n`)}`,
      },
      mapping
        .replace("instant: 'YYYY-MM-DD'", "instant: 'YYYY-MM-DDTHH:mm'")
        .replace('source:', 'lead-source:') +
        'activities: { file: calls.csv, lead: Id, type: Kind, occurred: When }\n',
    );
    expect(code).toBe(0);
    expect(stderr).toContain(
      'to be settled by 2027-02-26, until then accepted: SLA first-contact promises contact within 4 h, but the handoff decision may take 72 h (sla/handoff-leaves-no-time, definitions/slas/first-contact.yaml)',
    );
    expect(stderr).toContain('stage lead is in no file: it was added');
    await holds(folder);
    const report = ['report', 'scorecard', '--records', '../exports', '--as-of', '2026-04-01T00:00Z'];
    const { stdout } = await leadpact(join(folder, 'new'), report);
    const rows = [...stdout.matchAll(/^\| (Web site|Fair|web-site|unknown) \| (\d+) \|/gm)];
    expect(rows.map(([, channel, leads]) => `${channel} ${leads}`).sort()).toEqual([
      'Fair 7',
      'Web site 7',
      'web-site 6',
    ]);
    const check = ['validate', '--fail-on', 'warning', '--format', 'compact', '--as-of'];
    expect(await leadpact(join(folder, 'new'), [...check, '2027-02-26'])).toMatchObject({ code: 0 });
    const later = await leadpact(join(folder, 'new'), [...check, '2027-02-27']);
    expect(later.code).toBe(1);
    expect(later.stdout).toContain('sla/handoff-leaves-no-time');
    expect(later.stdout).toContain('checks/suppression-expired');
  });

  it('without its leads is refused', async () => {
    const { code, stderr } = await begin({ 'stages.csv': 'Id,Stage,On\n' });
    expect(code).toBe(2);
    expect(stderr).toContain('exports holds no leads.csv');
  });
});

describe.skipIf(!hasEngine)('fields', () => {
  const fields = `kind: source
id: ours
written: { date: DD.MM.YYYY, instant: 'DD.MM.YYYY', decimal: ',', yes: [Ja], no: [Nein] }
leads:
  file: leads.csv
  id: Id
  fields:
    size: Größe
    budget: Budget
    partner: Partner
    until: Bis
    country: { column: Land, values: { Deutschland: DE } }
    tools: { column: Tools, separator: ',' }
    remark: Bemerkung
    email: Mail
`;

  it('have the type that nearly all their cells have, and values that at least five leads share', async () => {
    const rows = Array.from({ length: 200 }, (_, place) => [
      `L${place}`,
      place === 7 ? 'viele' : String(place),
      `"${place},5"`,
      place % 2 === 0 ? 'Ja' : 'Nein',
      '31.12.2026',
      place % 3 === 0 ? 'Deutschland' : 'AT',
      place % 3 === 0 ? '"crm,map"' : 'crm',
      `note ${place}`,
      `p${place}@example.com`,
    ]);
    const text = `Id,Größe,Budget,Partner,Bis,Land,Tools,Bemerkung,Mail\n${rows.map((row) => row.join(',')).join('\n')}\n`;
    const folder = exported({ 'leads.csv': text }, { 'ours.yaml': fields });
    const line = ['init', 'new', '--yes', '--from', 'ours.yaml', '--records', 'exports'];
    expect(await leadpact(folder, line)).toMatchObject({ code: 0 });
    const found = read(folder, 'definitions/fields.yaml');
    const types = [...found.matchAll(/^ {2}([a-z]+):\n {4}type: ([a-z]+)/gm)].map(([, id, type]) => [
      id,
      type,
    ]);
    expect(Object.fromEntries(types)).toEqual({
      size: 'integer',
      budget: 'decimal',
      partner: 'boolean',
      until: 'date',
      country: 'enum',
      tools: 'set',
      remark: 'text',
      email: 'text',
    });
    expect(found).toMatch(/country:\n {4}type: enum\n {4}values:\n {6}- AT\n {6}- DE\n/);
    expect(found).toMatch(/email:\n {4}type: text\n {4}pii: personal/);
    expect(found).not.toContain('note 1');
    await holds(folder);
  });
});

describe.skipIf(!hasEngine)('init --from native', () => {
  it('begins with what sample-data writes', async () => {
    const folder = temporaryFolder();
    const agreement = resolve('.');
    const data = await leadpact(agreement, [
      'sample-data',
      '--leads',
      '400',
      '--seed',
      '3',
      '--out',
      join(folder, 'data'),
    ]);
    expect(data.code).toBe(0);
    const line = ['init', 'new', '--yes', '--from', 'native', '--records', 'data'];
    const made = await leadpact(folder, line, { clock: { now: () => Date.UTC(2027, 0, 1) } });
    expect(made.code).toBe(0);
    expect(made.stderr).toContain('stages in this order: lead, mql, sal, sql,');
    await holds(folder);
    const measured = await leadpact(join(folder, 'new'), [
      ...measureLine(made.stderr),
      '--as-of',
      '2027-01-01T00:00Z',
    ]);
    expect(measured.code).toBe(0);
    expect(measured.stdout).toMatch(/First contact \(proposal\)/);
  }, 60_000);
});

const real = resolve('../shared/data');
if (!existsSync(real)) console.warn(`without ${real} nothing is begun from real exports`);

describe.skipIf(!hasEngine || !existsSync(real))('real exports', () => {
  const from = (file: string) => resolve(`test/records/real/${file}.yaml`);

  it.each([
    ['olist', 'olist_funnel', ['mql', '8,000'], ['won', '380', '4.74 % of mql'], 'lead, mql, won'],
    [
      'servicenow',
      'servicenow_incidents_subset',
      ['mql', '632'],
      ['sal', '639', '64.87 % of mql'],
      'lead, mql, sal, won',
    ],
  ])('%s: a funnel, a proposal and a measurement at once', async (file, data, first, second, order) => {
    const folder = temporaryFolder();
    const made = await leadpact(folder, [
      'init',
      'new',
      '--yes',
      '--from',
      from(file),
      '--records',
      `${real}/${data}`,
    ]);
    expect(made.code).toBe(0);
    const rows = made.stderr.split('\n').map((row) => row.trim().split(/ {2,}/));
    expect(rows).toContainEqual(first);
    expect(rows.some((row) => second.every((cell, place) => row[place] === cell))).toBe(true);
    expect(made.stderr).toContain(`stages in this order: ${order}`);
    await holds(folder);
    const measured = await leadpact(join(folder, 'new'), measureLine(made.stderr));
    expect(measured.code).toBe(0);
    expect(measured.stdout).toMatch(/What follows mql \(proposal\) +2\d{3}-W\d+/);
  });
});
