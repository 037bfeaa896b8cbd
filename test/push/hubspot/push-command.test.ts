import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import { token } from './in-memory.ts';
import { world } from './world.ts';

function lockIn(folder: string): string {
  return readFileSync(`${folder}/leadpact.lock.json`, 'utf8');
}

function edit(path: string, from: RegExp | string, to: string): void {
  const text = readFileSync(path, 'utf8');
  expect(text.replace(from, to)).not.toBe(text);
  writeFileSync(path, text.replace(from, to));
}

it('a dry run shows a plan and touches nothing; the plan that was looked at is sent, and drift finds it as agreed', async () => {
  const { folder, leadpact, served } = await world();
  const dry = await leadpact('push hubspot --dry-run');
  expect(dry.code).toBe(3);
  expect(dry.stdout).toContain('HubSpot account 4711 (SANDBOX)\ncreate groups/');
  const digest = /plan (\w+): \d+ to create, 0 to change, 0 to remove; 0 as wanted\n$/.exec(dry.stdout)?.[1];
  expect(served.hubspot.changes).toEqual([]);
  expect(existsSync(`${folder}/leadpact.lock.json`)).toBe(false);
  const other = await leadpact('push hubspot --plan 000000000000');
  expect(other).toMatchObject({ code: 2 });
  expect(other.stderr).toContain(`error: the plan is ${digest} by now, not 000000000000`);
  const pushed = await leadpact(`push hubspot --plan ${digest}`);
  expect(pushed).toMatchObject({ code: 0, stderr: '' });
  expect(pushed.stdout).toMatch(/\d+ done, 0 not done, 0 not tried\n$/);
  expect(await leadpact('push hubspot --dry-run')).toMatchObject({ code: 0 });
  const before = lockIn(folder);
  const again = await leadpact('push hubspot');
  expect(again).toMatchObject({ code: 0 });
  expect(again.stdout).toContain('nothing to send; leadpact.lock.json is up to date\n');
  expect(lockIn(folder)).toBe(before);
  const drift = await leadpact('drift hubspot --against live');
  expect(drift.stdout).toMatch(/^\d+ components: \d+ as agreed\n$/);
  expect(drift).toMatchObject({ code: 0, stderr: '' });
}, 120_000);

it('somebody else’s change stops a push, drift shows it, and --overwrite puts the agreement back', async () => {
  const { leadpact, served } = await world();
  await leadpact('push hubspot');
  const contacts = served.hubspot.account.properties.get('contacts');
  contacts?.set('lp_grade', { ...contacts.get('lp_grade'), label: 'Quality' });
  served.hubspot.changes.length = 0;
  const stopped = await leadpact('push hubspot');
  expect(stopped).toMatchObject({ code: 3 });
  expect(stopped.stdout).toContain(
    'conflict properties/lp_grade was changed there since the last push\n    label: “Quality” is there instead of “Grade”\n',
  );
  expect(stopped.stderr).toContain(
    'error: nothing was sent, because others changed what is wanted otherwise',
  );
  expect(served.hubspot.changes).toEqual([]);
  const drift = await leadpact('drift hubspot --against live');
  expect(drift).toMatchObject({ code: 3 });
  expect(drift.stdout).toContain(
    'changed properties/lp_grade.json\n  /crm/v3/properties/contacts/lp_grade\n    label: “Quality” instead of “Grade”',
  );
  expect(await leadpact('push hubspot --overwrite')).toMatchObject({ code: 0 });
  expect(contacts?.get('lp_grade')?.['label']).toBe('Grade');
}, 120_000);

it('a push that did not come to its end is gone on with by --resume alone', async () => {
  const { folder, leadpact, served } = await world();
  served.hubspot.account.lists.set('1', {
    listId: '1',
    name: 'Newsletter',
    objectTypeId: '0-1',
    processingType: 'MANUAL',
  });
  served.listen((point) =>
    served.requests() > 80 && point === 'before' ? Promise.reject(new Error('down')) : Promise.resolve(),
  );
  const broken = await leadpact('push hubspot');
  expect(broken.code).not.toBe(0);
  expect(broken.stdout).toMatch(/\d+ done, 3 not done, [1-9]\d* not tried\n/);
  expect(broken.stdout).toContain(
    'What is done is written down; when the cause is gone, go on with --resume\n',
  );
  expect(JSON.parse(lockIn(folder))).toMatchObject({ accounts: { 'hubspot 4711': { unfinished: true } } });
  served.listen(() => Promise.resolve());
  const plain = await leadpact('push hubspot');
  expect(plain).toMatchObject({ code: 2, stdout: '' });
  expect(plain.stderr).toContain('the last push to account 4711 did not come to its end');
  expect(await leadpact('push hubspot --resume')).toMatchObject({ code: 0 });
  expect(await leadpact('push hubspot --dry-run')).toMatchObject({ code: 0 });
  expect(served.hubspot.account.lists.get('1')).toMatchObject({ name: 'Newsletter' });
}, 120_000);

it('says which property the account lacks before anything is sent', async () => {
  const { leadpact, served } = await world();
  served.hubspot.account.properties.get('contacts')?.delete('numberofemployees');
  const dry = await leadpact('push hubspot --dry-run');
  expect(dry).toMatchObject({ code: 1 });
  expect(dry.stdout).toMatch(
    /lacking the account has no property numberofemployees, which \d+ components \(lists\/[\w-]+, …\) would read; make it there, or map the field in `systems` to one that is there\n/,
  );
}, 120_000);

it('another account has a part of its own in the lock', async () => {
  const { folder, leadpact, served } = await world();
  await leadpact('push hubspot');
  const first = lockIn(folder);
  served.hubspot.account.portalId = 815;
  expect(await leadpact('push hubspot')).toMatchObject({ code: 0 });
  const second = JSON.parse(lockIn(folder));
  expect(Object.keys(second.accounts)).toEqual(['hubspot 4711', 'hubspot 815']);
  expect(second.accounts['hubspot 4711']).toEqual(JSON.parse(first).accounts['hubspot 4711']);
}, 120_000);

it('what is said in JSON is described by the published schema', async () => {
  const { folder, leadpact } = await world();
  const validate = new Ajv2020({ strict: true, strictRequired: false, allErrors: true }).compile(
    JSON.parse(readFileSync('schemas/output/push.schema.json', 'utf8')),
  );
  for (const line of ['push hubspot --dry-run', 'push hubspot', 'push hubspot --dry-run --allow-destroy']) {
    const { stdout } = await leadpact(`${line} --format json`);
    validate(JSON.parse(stdout));
    expect(validate.errors ?? []).toEqual([]);
    if (line === 'push hubspot')
      edit(`${folder}/definitions/fields/company.yaml`, 'title: { en: E-mail domain', 'title: { en: Domain');
  }
}, 120_000);

it.each([
  [
    'no token',
    {},
    'error: HUBSPOT_ACCESS_TOKEN is not set; it holds the access token of a private app of the account\n',
  ],
  [
    'a token with a blank',
    { HUBSPOT_ACCESS_TOKEN: 'a b' },
    'holds no token: blanks or other signs are in it (its value is not shown)\n',
  ],
  [
    'an address that everybody can read on the way',
    { HUBSPOT_ACCESS_TOKEN: token, HUBSPOT_API_URL: 'http://example.com' },
    'HUBSPOT_API_URL has to begin with https://',
  ],
  [
    'an address with a query',
    { HUBSPOT_ACCESS_TOKEN: token, HUBSPOT_API_URL: 'https://proxy.invalid/hubspot?for=us' },
    'HUBSPOT_API_URL has a ? or # in it',
  ],
])('%s is said without telling it', async (_, environment, said) => {
  const { leadpact } = await world();
  const { code, stderr } = await leadpact('push hubspot', environment);
  expect(code).toBe(2);
  expect(stderr).toContain(said);
});

it('a wrong token, a lock that is none and a system that takes files are refused with what to do', async () => {
  const { folder, leadpact, served } = await world();
  const usual = { HUBSPOT_API_URL: served.url };
  const wrong = await leadpact('push hubspot', { ...usual, HUBSPOT_ACCESS_TOKEN: 'pat-of-somebody-else' });
  expect(wrong.stderr).toContain(
    'HubSpot does not accept the token in HUBSPOT_ACCESS_TOKEN; make a new one in the private app',
  );
  expect(wrong.stderr).not.toContain('pat-of-somebody-else');
  writeFileSync(`${folder}/leadpact.lock.json`, '<<<<<<< HEAD\n');
  const merged = await leadpact('push hubspot');
  expect(merged).toMatchObject({ code: 2 });
  expect(merged.stderr).toContain('leadpact.lock.json is no JSON, or was merged halfway');
  const stranger = { 'lists/x': { endpoint: '/crm/v3/objects/contacts', name: 'x', id: '1' } };
  const accounts = { 'hubspot 4711': { components: stranger } };
  writeFileSync(`${folder}/leadpact.lock.json`, JSON.stringify({ lockVersion: 1, accounts }));
  const other = await leadpact('push hubspot --allow-destroy');
  expect(other).toMatchObject({ code: 2 });
  expect(other.stderr).toContain(
    'leadpact.lock.json speaks of /crm/v3/objects/contacts, to which leadpact never writes',
  );
  expect(await leadpact('push salesforce')).toMatchObject({ code: 2 });
  expect(served.hubspot.changes).toEqual([]);
});
