import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hubspot } from '../../src/compile/hubspot/hubspot.ts';
import type { ArtefactFile } from '../../src/connect/artefact-file.ts';
import type { Drift } from '../../src/connect/component-drift.ts';
import { openDrift } from '../../src/connect/open-drift.ts';
import { fixtureAgreement } from '../compile/fixture-agreement.ts';
import { agreementIn, generatedFiles } from './agreements.ts';

// The time of all comparisons of one system together, from when the file is read on.
const limits = { milliseconds: 240_000, now: () => performance.now() };

function comparing(folder: string, system: string) {
  const drift = openDrift(agreementIn(folder), system, limits);
  if (drift === undefined) throw new Error(`${folder} has no ${system}`);
  return drift;
}

function telling({ clauses, components, foreign }: Drift) {
  return {
    components: components.filter(({ state }) => state !== 'as agreed'),
    clauses: clauses.filter(({ answer }) => answer.answer !== 'proved'),
    foreign,
  };
}

const none = { components: [], clauses: [], foreign: [] };

/** The files with one of them written otherwise. */
function edited(files: readonly ArtefactFile[], name: string, edit: (content: string) => string) {
  const file = files.find(({ path }) => path.endsWith(name));
  if (file === undefined) throw new Error(`nothing is called ${name}`);
  const content = edit(file.content);
  expect(content).not.toBe(file.content);
  return files.map((each) => (each === file ? { path: each.path, content } : each));
}

describe.each(['.', 'examples/gitlab'])('what is generated in %s', (folder) => {
  it.each(['salesforce', 'hubspot'])('is no drift of %s', (system) => {
    const drift = comparing(folder, system)(generatedFiles(folder, system, /\.(xml|json)$/));
    expect(telling(drift)).toEqual(none);
    expect(drift.notRetrieved).toEqual(new Map());
    expect(drift.components.length).toBeGreaterThan(50);
  });
});

describe('Salesforce', () => {
  const compare = comparing('.', 'salesforce');
  const files = generatedFiles('.', 'salesforce', /\.xml$/);
  const editing = (name: string, edit: (content: string) => string) =>
    telling(compare(edited(files, name, edit)));

  it('is the same in another order, with other blanks, and with what it adds itself', () => {
    const value =
      /( *<standardValue>[\s\S]*?<\/standardValue>\n)( *<standardValue>[\s\S]*?<\/standardValue>\n)/;
    expect(editing('LeadStatus.standardValueSet-meta.xml', (text) => text.replace(value, '$2$1'))).toEqual(
      none,
    );
    expect(editing('LP_Domain__c.field-meta.xml', (text) => text.replaceAll('    ', '\t'))).toEqual(none);
    const own = '<trackTrending>false</trackTrending>\n    <type>';
    expect(editing('LP_Domain__c.field-meta.xml', (text) => text.replace('<type>', own))).toEqual(none);
  });

  it('says what somebody added, took away and changed', () => {
    const added =
      '<standardValue><fullName>Working</fullName><label>Working</label></standardValue>\n</StandardValueSet>';
    const told = editing('LeadStatus.standardValueSet-meta.xml', (text) =>
      text.replace('<label>Nurture</label>', '<label>Later</label>').replace('</StandardValueSet>', added),
    );
    expect(told.components.map(({ state }) => state)).toEqual(['changed']);
    expect(told.components[0]?.differences).toEqual([
      { path: ['standardValue nurture', 'label'], agreed: 'Nurture', found: 'Later' },
      { path: ['standardValue Working'], found: 'fullName, label' },
    ]);
    expect(
      editing('LP_Domain__c.field-meta.xml', (text) => text.replace('<type>', '<unique>true</unique><type>'))
        .components,
    ).toMatchObject([{ differences: [{ path: ['unique'], found: 'true' }] }]);
  });

  it('shows the lead that an edited formula treats otherwise, and lets one pass that says the same', () => {
    const other = editing('LP_Band__c.field-meta.xml', (text) => text.replace('/ 20', '/ 25'));
    expect(other.components).toMatchObject([{ state: 'changed', differences: [] }]);
    expect(other.clauses).toMatchObject([{ clause: 'bands/lead-score', answer: { answer: 'refuted' } }]);
    const same = (text: string) => text.replace('IF(LP_Objection__c,', 'IF(NOT(NOT(LP_Objection__c)),');
    expect(editing('LP_Grade__c.field-meta.xml', same)).toEqual(none);
  });

  it('shows what was built from an agreement that has since changed, also where one file reads another', () => {
    const changed = agreementIn('.', (text) =>
      text.replace('- { total: { gte: 60 } }', '- { total: { gte: 65 } }'),
    );
    const told = openDrift(changed, 'salesforce', limits)?.(files);
    expect(told?.clauses).toMatchObject([{ clause: 'stage/mql/entry', answer: { answer: 'refuted' } }]);
    expect(told?.components.filter(({ state }) => state !== 'as agreed')).toMatchObject([
      { component: expect.stringContaining('LP_Weight.LP_Stage_Mql_Total_Gte'), state: 'changed' },
      { component: expect.stringContaining('LP_Lead_Enter_Mql.flow'), state: 'changed' },
      { component: expect.stringContaining('LP_Lead_Sweep.flow'), state: 'changed' },
      { component: expect.stringContaining('LP_Lead_Wake_Up.flow'), state: 'changed' },
      { component: expect.stringContaining('LP_Ready_Mql.listView'), state: 'changed' },
    ]);
  });

  it('says what is missing, left over and not readable', () => {
    const left = files
      .filter(({ path }) => !path.endsWith('LP_Operations.queue-meta.xml'))
      .map((file) => (file.path.endsWith('LP_Cell__c.field-meta.xml') ? { ...file, content: '<a' } : file));
    const old = { path: 'retrieved/objects/Lead/fields/LP_Old__c.field-meta.xml', content: '<CustomField/>' };
    const theirs = { path: 'retrieved/objects/Lead/fields/Colour__c.field-meta.xml', content: 'whatever' };
    const told = telling(compare([...left, old, theirs]));
    expect(told.components).toMatchObject([
      { component: expect.stringContaining('LP_Cell__c'), state: 'unreadable' },
      { component: expect.stringContaining('LP_Operations'), state: 'missing' },
    ]);
    expect(told.foreign).toEqual(['field Lead/LP_Old__c']);
  });

  it('says what is there twice, and reads nothing that is too deep', () => {
    const cell = files.find(({ path }) => path.endsWith('LP_Cell__c.field-meta.xml'));
    const again = {
      path: 'again/objects/Lead/fields/LP_Cell__c.field-meta.xml',
      content: cell?.content ?? '',
    };
    expect(compare([...files, again]).repeated).toEqual([`field Lead/LP_Cell__c in ${again.path}`]);
    const deep = editing(
      'LP_Cell__c.field-meta.xml',
      () => `${'<a>'.repeat(200_000)}${'</a>'.repeat(200_000)}`,
    );
    expect(deep.components).toMatchObject([
      { state: 'unreadable', reason: 'line 1, elements too deep inside each other' },
    ]);
  });

  it('takes a flow for the same when it was switched on, laid out or written in another order', () => {
    const name = 'LP_Sla_Disposition_Steps.flow-meta.xml';
    expect(editing(name, (text) => text.replace('<status>Draft', '<status>Active'))).toEqual(none);
    expect(editing(name, (text) => text.replaceAll('<locationX>0', '<locationX>176'))).toEqual(none);
    const added = '<areMetricsLoggedToDataCloud>false</areMetricsLoggedToDataCloud>\n    <decisions>';
    expect(editing(name, (text) => text.replace('<decisions>', added))).toEqual(none);
    const creates =
      /( {4}<recordCreates>[\s\S]*?<\/recordCreates>\n)( {4}<recordCreates>[\s\S]*?<\/recordCreates>\n)/;
    expect(editing(name, (text) => text.replace(creates, '$2$1'))).toEqual(none);
  });

  it('says what of a flow somebody changed', () => {
    const differences = (name: string, edit: (content: string) => string) =>
      editing(`${name}.flow-meta.xml`, edit).components.flatMap((component) => component.differences);
    const steps = 'LP_Sla_Disposition_Steps';
    expect(
      differences(steps, (text) => text.replace('<recordField>LP_At_75', '<recordField>LP_At_50')),
    ).toEqual([
      {
        path: ['start', 'scheduledPaths At_75', 'recordField'],
        agreed: 'LP_At_75_Disposition__c',
        found: 'LP_At_50_Disposition__c',
      },
    ]);
    expect(differences(steps, (text) => text.replace('<status>Draft', '<status>Obsolete'))).toEqual([
      { path: ['status'], agreed: 'Draft', found: 'Obsolete' },
    ]);
    const outcomes = /( {8}<rules>[\s\S]*?<\/rules>\n)( {8}<rules>[\s\S]*?<\/rules>\n)/;
    const swapped = differences('LP_Sla_Disposition_State', (text) => text.replace(outcomes, '$2$1'));
    expect(swapped.map(({ path }) => path.slice(0, 2))).toContainEqual([
      'decisions Where_It_Stands',
      'rules 1',
    ]);
    const conditions =
      /( {12}<conditions>[\s\S]*?<\/conditions>\n)( {12}<conditions>[\s\S]*?<\/conditions>\n)/;
    expect(differences('LP_Lead_Wake_Up', (text) => text.replace(conditions, '$2$1')).length).toBeGreaterThan(
      0,
    );
    const foreign = { path: 'flows/LP_Old.flow-meta.xml', content: '<Flow/>' };
    const without = files.filter(({ path }) => !path.endsWith('LP_Lead_Sweep.flow-meta.xml'));
    const told = telling(compare([...without, foreign]));
    expect(told.components).toMatchObject([
      { component: expect.stringContaining('LP_Lead_Sweep'), state: 'missing' },
    ]);
    expect(told.foreign).toEqual(['flow LP_Old']);
  });

  it('leaves the lead itself to the company but for its history', () => {
    const more = '<enableFeeds>true</enableFeeds>\n    <enableHistory>';
    expect(editing('Lead.object-meta.xml', (text) => text.replace('<enableHistory>', more))).toEqual(none);
    const off = editing('Lead.object-meta.xml', (text) => text.replace('>true<', '>false<'));
    expect(off.components).toMatchObject([{ differences: [{ path: ['enableHistory'], found: 'false' }] }]);
  });

  it('knows rows of custom metadata, conversion, reports and other objects', () => {
    const row = editing('LP_Weight.LP_Grade_A.md-meta.xml', (text) => text.replace('>grade<', '>note<'));
    expect(row.components).toMatchObject([
      { differences: [{ path: ['values LP_Kind__c', 'value'], agreed: 'grade', found: 'note' }] },
    ]);
    const mapping =
      '<mappingFields><inputField>A__c</inputField><outputField>A__c</outputField></mappingFields>';
    const mapped = editing('LeadConvertSettings.LeadConvertSetting-meta.xml', (text) =>
      text.replace('<outputObject>Contact', `${mapping}<outputObject>Contact`),
    );
    expect(mapped.components[0]?.differences).toEqual([
      { path: ['objectMapping Contact', 'mappingFields A__c'], found: 'inputField, outputField' },
    ]);
    const report = editing('LP_Acceptance.report-meta.xml', (text) => text.replace('>Matrix<', '>Summary<'));
    expect(report.components).toMatchObject([{ differences: [{ path: ['format'], found: 'Summary' }] }]);
    const left = files.filter(({ path }) => !path.endsWith('Account/fields/LP_Tier__c.field-meta.xml'));
    expect(telling(compare(left)).components).toMatchObject([
      { component: expect.stringContaining('Account/fields/LP_Tier__c'), state: 'missing' },
    ]);
  });

  it('says of what nothing was retrieved', () => {
    const drift = compare(files.filter(({ path }) => path.endsWith('.queue-meta.xml')));
    expect(telling(drift)).toEqual(none);
    expect(drift.notRetrieved.get('field')).toBe(
      files.filter(({ path }) => path.endsWith('.field-meta.xml')).length,
    );
    expect(drift.notRetrieved.get('queue')).toBeUndefined();
  });

  it('passes over no text that somebody writes otherwise', () => {
    const leaves = files
      .filter(({ path }) => !path.endsWith('package.xml'))
      .flatMap((file) => [...file.content.matchAll(/>([^<>\n]+)</g)].map(({ index }) => ({ file, index })));
    fc.assert(
      fc.property(fc.constantFrom(...leaves), ({ file, index }) => {
        const content = `${file.content.slice(0, index + 1)}Z${file.content.slice(index + 1)}`;
        const told = telling(compare(files.map((each) => (each === file ? { ...each, content } : each))));
        expect([...told.components, ...told.clauses]).not.toEqual([]);
        // Nothing is as agreed of which a clause is not.
        const undecided = told.clauses.filter(
          ({ place }) => !told.components.some((each) => each.file === place.path),
        );
        expect(undecided).toEqual([]);
      }),
      { numRuns: 60, seed: 8 },
    );
  });
});

describe('HubSpot', () => {
  const compare = comparing('.', 'hubspot');
  const files = generatedFiles('.', 'hubspot', /\.json$/);
  const objects = (folder: string): Record<string, unknown>[] =>
    files.filter(({ path }) => path.includes(`/${folder}/`)).map(({ content }) => JSON.parse(content));
  /** An answer of the API: a page of objects with what it adds of itself. */
  const answer = (name: string, under: string, page: readonly object[]): ArtefactFile => ({
    path: `answers/${name}.json`,
    content: JSON.stringify({
      [under]: page.map((each, id) => ({
        ...each,
        id,
        createdAt: '2026-11-01',
        archived: false,
        calculated: false,
      })),
    }),
  });

  it('is the same in the pages of its API', () => {
    const drift = compare([
      answer('properties', 'results', objects('properties')),
      answer('lists', 'lists', objects('lists')),
    ]);
    expect(telling(drift)).toEqual(none);
    expect([...drift.notRetrieved.keys()]).toEqual([
      'campaign',
      'group',
      'pipeline',
      'score',
      'validation',
      'workflow',
    ]);
  });

  it('knows workflows by name, whoever turned them on, and leaves open which lists they speak of while none was retrieved', () => {
    const there = objects('workflows').map((each, index) => ({
      ...JSON.parse(JSON.stringify(each).replaceAll(/"listId":"[^"]*"/g, `"listId":"${index + 1}"`)),
      isEnabled: true,
      revisionId: '3',
      nextAvailableActionId: '40',
      crmObjectCreationStatus: 'COMPLETE',
    }));
    expect(there.length).toBeGreaterThan(10);
    const drift = compare([answer('flows', 'results', there)]);
    const states = new Set(drift.components.map(({ state }) => state));
    expect(states).toEqual(new Set(['undecided']));
    const open = drift.components.flatMap(({ differences }) => differences);
    expect(open.every(({ isOpen, path }) => isOpen === true && path.at(-1) === 'listId')).toBe(true);
    expect([...drift.notRetrieved.keys()]).not.toContain('workflow');
  });

  describe('with the lists that workflows speak of', () => {
    // As an account has them: lists with ids, and ids where workflows name lists.
    const lists = objects('lists').map((each, index) => ({ ...each, listId: String(9000 + index) }));
    const ids = new Map(lists.map((list) => [String('name' in list ? list.name : ''), list.listId]));
    const workflows = (idOf: (name: string) => string | undefined): readonly object[] =>
      objects('workflows').map((each) =>
        JSON.parse(
          JSON.stringify(each).replaceAll(
            /"listId":"\{\{list:([^"]*)\}\}"/g,
            (_, name: string) => `"listId":"${idOf(name)}"`,
          ),
        ),
      );
    const page = (idOf: (name: string) => string | undefined, more: readonly object[] = []) =>
      telling(
        compare([
          { path: 'answers/lists.json', content: JSON.stringify({ lists: [...lists, ...more] }) },
          answer('flows', 'results', workflows(idOf)),
        ]),
      );
    const [asked = ''] = [...ids.keys()].filter((name) => name.endsWith('clock routing runs'));

    it('ids stand for the lists that they are of', () => {
      expect(ids.size).toBe(lists.length);
      expect(page((name) => ids.get(name))).toEqual(none);
    });

    it('a workflow that somebody gave another list is changed, and both lists are named', () => {
      const other = { ...lists[0], name: 'Newsletter', listId: '17' };
      const told = page((name) => (name === asked ? '17' : ids.get(name)), [other]);
      expect(told.components.map(({ component }) => component)).toEqual(['workflows/clock-routing.json']);
      const [first] = told.components[0]?.differences ?? [];
      expect(first).toMatchObject({ agreed: `{{list:${asked}}}`, found: '{{list:Newsletter}}' });
      expect(first?.path.at(-1)).toBe('listId');
    });

    const saved = (idOf: (name: string) => string | undefined): readonly ArtefactFile[] => [
      { path: 'answers/lists.json', content: JSON.stringify({ lists: lists.slice(1) }) },
      answer('flows', 'results', workflows(idOf)),
    ];
    const ofWorkflows = ({ components }: Drift) =>
      components.filter(
        ({ component, state }) => component.startsWith('workflows/') && state !== 'as agreed',
      );

    it('a list that is not among those retrieved may be ours', () => {
      const told = ofWorkflows(compare(saved((name) => (name === asked ? '18' : ids.get(name)))));
      expect(told.map(({ component, state }) => [component, state])).toContainEqual([
        'workflows/clock-routing.json',
        'undecided',
      ]);
      expect(told.every(({ state }) => state === 'undecided')).toBe(true);
    });

    it('where all lists were surely read it is none of ours', () => {
      const drift = compare(
        saved((name) => (name === asked ? '18' : ids.get(name))),
        new Set(['list', 'workflow']),
      );
      const changed = ofWorkflows(drift).find(
        ({ component }) => component === 'workflows/clock-routing.json',
      );
      expect(changed).toMatchObject({ state: 'changed' });
      expect(changed?.differences[0]?.found).toBe('{{list:18, which is none of ours}}');
    });
  });

  it('knows properties of companies from those of contacts, and lets others have one name twice', () => {
    const theirs = { name: 'createdate', fieldType: 'date', label: 'Create date' };
    const drift = compare([
      answer('contacts', 'results', [...objects('properties'), theirs]),
      answer('companies', 'results', [theirs]),
    ]);
    expect(telling(drift)).toEqual(none);
    expect(drift.repeated).toEqual([]);
  });

  it('compares the options of the lead status where they are ours, and nothing else of it', () => {
    const agreement = fixtureAgreement();
    const configuration = agreement.targets['hubspot'];
    if (configuration === undefined) throw new Error('the fixture has no HubSpot');
    const targets = { ...agreement.targets, hubspot: { ...configuration, ownsWholeObjects: true } };
    const drift = openDrift({ ...agreement, targets }, 'hubspot', limits);
    const options = hubspot
      .compile(agreement, { ...configuration, ownsWholeObjects: true })
      .artifacts.find(({ path }) => path === 'options/hs_lead_status.json');
    const status = {
      name: 'hs_lead_status',
      fieldType: 'radio',
      label: 'Lead Status',
      hubspotDefined: true,
      ...JSON.parse(options?.content ?? '{}'),
    };
    const [first, ...rest] = status.options;
    const there = (property: object) => drift?.([answer('properties', 'results', [property])]);
    const ofStatus = (property: object) =>
      there(property)?.components.filter(({ component }) => component === 'options/hs_lead_status.json');
    expect(first.value).toBe('lead');
    expect(ofStatus(status)).toMatchObject([{ state: 'as agreed' }]);
    expect(ofStatus({ ...status, options: [{ ...first, label: 'Prospect' }, ...rest] })).toMatchObject([
      { state: 'changed', differences: [{ path: ['options', 'lead', 'label'], found: 'Prospect' }] },
    ]);
    expect(ofStatus({ ...status, options: rest })).toMatchObject([{ state: 'changed' }]);
    // Without whole objects it is the company's own, and nothing of ours.
    const theirs = openDrift(agreement, 'hubspot', limits)?.([answer('properties', 'results', [status])]);
    expect(theirs?.foreign).toEqual([]);
  });

  it('knows campaigns by what their records are called', () => {
    const [first, ...others] = objects('campaigns') as { properties: Record<string, string> }[];
    const moved = { properties: { ...first?.properties, hs_end_date: '2027-12-31' } };
    const told = telling(compare([answer('campaigns', 'results', [moved, ...others])]));
    expect(told.components).toMatchObject([
      { state: 'changed', differences: [{ path: ['properties', 'hs_end_date'], found: '2027-12-31' }] },
    ]);
  });

  it('says which workflow was left over when the agreement dropped what it was for', () => {
    const [first, ...others] = objects('workflows');
    const begin = String(first?.['name']).replace(/: [^:]*$/, '');
    const old = { ...first, name: `${begin}: clock of old` };
    const theirs = { ...first, name: 'Birthday mails' };
    const told = telling(compare([answer('flows', 'results', [first ?? {}, ...others, old, theirs])]));
    expect(told).toEqual({ ...none, foreign: [`workflow ${begin}: clock of old`] });
  });

  it('says which action of a workflow somebody changed, and which workflow is gone', () => {
    const [gone, ...others] = objects('workflows');
    const clock = 'workflows/clock-routing.json';
    const name = JSON.parse(files.find(({ path }) => path.endsWith(clock))?.content ?? '{}').name;
    const there = others.map((each) =>
      each['name'] === name ? JSON.parse(JSON.stringify(each).replace('"delta":"-2"', '"delta":"9"')) : each,
    );
    const told = telling(compare([answer('flows', 'results', there)]));
    expect(gone?.['name']).not.toBe(name);
    expect(told.components).toMatchObject([
      { state: 'missing' },
      {
        component: clock,
        state: 'changed',
        differences: [{ path: ['actions', '2', 'fields', 'delta'], agreed: '-2', found: '9' }],
      },
    ]);
  });

  it('says what somebody changed, and shows the contact that a list treats otherwise', () => {
    const [first, ...others] = objects('properties');
    const renamed = { ...first, label: 'Something else', hidden: true };
    const old = { name: 'lp_old', label: 'Old', fieldType: 'text' };
    const theirs = { name: 'colour', label: 'Colour', fieldType: 'text' };
    const lists = files
      .filter(({ path }) => path.endsWith('checklist-bant-authority.json'))
      .map(({ content }) => JSON.parse(content.replace(/"decision-maker",\s*/, '')));
    const drift = compare([
      answer('properties', 'results', [renamed, ...others, old, theirs]),
      answer('lists', 'lists', [...objects('lists').filter(({ name }) => name !== lists[0]?.name), ...lists]),
    ]);
    const told = telling(drift);
    expect(told.components).toMatchObject([
      { component: 'lists/checklist-bant-authority.json', state: 'changed', differences: [] },
      {
        component: 'properties/lp_account_tier.json',
        differences: [
          { path: ['label'], found: 'Something else' },
          { path: ['hidden'], found: 'true' },
        ],
      },
    ]);
    expect(told.clauses).toMatchObject([{ clause: 'qualification/bant/authority' }]);
    expect(told.foreign).toEqual(['property lp_old']);
  });
});
