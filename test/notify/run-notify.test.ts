import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Invocation } from '../../src/cli/command.ts';
import { notifyJob } from '../../src/cli/measure/notify/notify-job.ts';
import { runNotify } from '../../src/cli/measure/notify/run-notify.ts';
import { nodeFileSystem } from '../../src/host/node-file-system.ts';
import { nodeProcesses } from '../../src/host/processes.ts';
import { acquireWorkspace } from '../../src/host/workspace.ts';
import { testIo } from '../cli/test-io.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { judgedWeeks } from '../measure/escalation/story.ts';
import { referenceAgreement } from '../model/reference-agreement.ts';
import { localServer } from './local-server.ts';

const agreement = referenceAgreement();
const newest = judgedWeeks({ agreement, text: 'first-contact-high-intent: - - - - + + + + | -' }).at(-1);
const recipients = Object.fromEntries(
  agreement.escalation.levels.flatMap(({ who }) => who).map((role) => [role, `${role}@example.com`]),
);

interface Asked {
  readonly notify: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly [option: string]: unknown;
}

/** One run of the command behind the measuring, in a folder; what is settled stands in the story. */
async function notified(
  folder: string,
  { environment = {}, format = 'text', language = 'en', ...options }: Asked,
) {
  const { io, written } = testIo(folder, { environment });
  const invocation = {
    io,
    parameters: [],
    options,
    folder: '.',
    format,
    failOn: 'never',
    showSuppressed: false,
    quiet: false,
    language,
    isLanguageChosen: true,
  } as Invocation; // As the program makes it; only the options vary.
  const asOf = newest?.asOf ?? 0;
  const sound = { agreement, versions: [{ agreement }], folder: { path: folder, shown: '' } } as Parameters<
    typeof notifyJob
  >[1];
  const job = notifyJob(invocation, sound, asOf);
  if (job === undefined || typeof job === 'string') return { ...written, code: 2, refusal: job };
  const code = await runNotify(invocation, job, { agreement, events: newest?.eventsNow() ?? [], asOf });
  return { ...written, code, refusal: undefined };
}

const everything = { notifySince: '2026-01-01' };

describe('measure --notify', () => {
  it('shows and touches nothing unless it is told to send', async () => {
    const folder = temporaryFolder();
    const { code, stdout, stderr } = await notified(folder, { notify: 'email', ...everything });
    expect([code, readdirSync(folder)]).toEqual([0, []]);
    expect(stdout).toMatch(/4 would be sent, in this order. Nothing was sent/);
    expect(stderr).toMatch(/LEADPACT_MAIL_FROM is not set/);
    expect(stderr).toMatch(/there is no file outbox\/recipients.json/);
  });

  it('frames every line of what would be sent, and says in German where mails lie', async () => {
    const folder = temporaryFolder();
    const { stdout } = await notified(folder, { notify: 'email', language: 'de', ...everything });
    expect(stdout).toMatch(/^Eskalationen über E-Mail \(Dateien in outbox\/mail\): 4 würden gesendet/);
    const [first = ''] = stdout.split('\n2. ');
    const shown = first.split('\n').slice(5, -1);
    expect(shown.filter((line) => line === '   |').length).toBeGreaterThan(0);
    expect(shown.filter((line) => !line.startsWith('   |'))).toEqual([]);
    const json = await notified(folder, { notify: 'email', language: 'de', format: 'json', ...everything });
    expect(JSON.parse(json.stdout).target).toBe('files in outbox/mail');
  });

  it('sends each once, remembers it line by line, and notifies nobody in a second run', async () => {
    const folder = temporaryFolder();
    const server = await localServer(() => ({ status: 200 }));
    const environment = { LEADPACT_WEBHOOK_URL: `${server.url}/very-secret` };
    const asked = { notify: 'webhook', send: true, environment, ...everything };
    const first = await notified(folder, asked);
    expect([first.code, first.stderr, server.heard.length]).toEqual([0, '', 4]);
    const ledger = readFileSync(`${folder}/outbox/sent.json`, 'utf8');
    expect(ledger.match(/"state":"sent"/g)?.length).toBe(4);
    expect(first.stdout + ledger).not.toContain('secret');
    expect(readdirSync(`${folder}/outbox`)).toEqual(['sent.json']);
    const second = await notified(folder, asked);
    expect([second.code, server.heard.length]).toEqual([0, 4]);
    expect(second.stdout).toBe(
      `Escalations by webhook (${new URL(server.url).host}, from LEADPACT_WEBHOOK_URL): nothing new to tell.\n`,
    );
    expect(readFileSync(`${folder}/outbox/sent.json`, 'utf8')).toBe(ledger);
  });

  it('sends no history when it starts, says so, and sends it when it is asked for', async () => {
    const folder = temporaryFolder();
    const asked = { notify: 'stdout', send: true };
    const first = await notified(folder, asked);
    expect(first.stdout).toMatch(/2 of 2 sent/);
    expect(first.stdout).toMatch(/Older than 2026-02-\d\d and not sent, which outbox\/sent.json remembers/);
    expect(readFileSync(`${folder}/outbox/sent.json`, 'utf8').match(/"state":"skipped"/g)?.length).toBe(2);
    expect((await notified(folder, asked)).stdout).toMatch(/nothing new to tell/);
    const all = await notified(folder, { ...asked, ...everything });
    expect(all.stdout).toMatch(/2 of 2 sent/);
    expect(all.stdout).toMatch(/^Review by the VPs/m);
    expect(all.stdout).not.toMatch(/^Closed/m);
  });

  it('goes on after a failure where it stopped', async () => {
    const folder = temporaryFolder();
    const server = await localServer((_, number) => ({ status: number === 2 ? 401 : 200 }));
    const environment = { LEADPACT_SLACK_WEBHOOK_URL: `${server.url}/very-secret` };
    const asked = { notify: 'slack', send: true, environment, ...everything };
    const first = await notified(folder, asked);
    expect([first.code, server.heard.length]).toEqual([2, 2]);
    expect(first.stderr).toMatch(/\|L2 was not sent: Slack .* answered 401/);
    expect(first.stderr).toMatch(/2 were not tried after that/);
    const second = await notified(folder, asked);
    expect([second.code, server.heard.length]).toEqual([0, 5]);
    expect(new Set(server.heard.map(({ body }) => body)).size).toBe(4);
  });

  it('sends nothing again that may have arrived, and says what to do', async () => {
    const folder = temporaryFolder();
    const server = await localServer(() => 'hang up');
    const environment = { LEADPACT_SLACK_WEBHOOK_URL: server.url };
    const asked = { notify: 'slack', send: true, environment, ...everything };
    const first = await notified(folder, asked);
    expect([first.code, server.heard.length]).toEqual([2, 1]);
    expect(first.stderr).toMatch(/write "sent" for "sending" in its line of outbox\/sent.json/);
    const later = await notified(folder, asked);
    expect(later.stderr).toMatch(/L1: a run ended while it was sent; look whether it is there/);
    expect(server.heard.map(({ body }) => body.includes('|L1')).filter(Boolean).length).toBe(1);
  });

  it('waits for no other run that is sending, and sends nothing beside it', async () => {
    const folder = temporaryFolder();
    mkdirSync(`${folder}/outbox`);
    const other = { ...nodeProcesses, own: { ...nodeProcesses.own, pid: process.ppid } };
    expect(acquireWorkspace({ files: nodeFileSystem, processes: other }, `${folder}/outbox`).what).toBe(
      'held',
    );
    const { code, stdout, stderr } = await notified(folder, { notify: 'stdout', send: true });
    expect([code, stdout, existsSync(`${folder}/outbox/sent.json`)]).toEqual([2, '', false]);
    expect(stderr).toMatch(/another run \(process \d+ on .*\) is just sending what outbox\/sent.json lacks/);
  }, 20_000);

  it('writes mails as files, the same one for the same event', async () => {
    const folder = temporaryFolder({ 'outbox/recipients.json': JSON.stringify(recipients) });
    const environment = { LEADPACT_MAIL_FROM: 'agreement@example.com' };
    const asked = { notify: 'email', send: true, environment, ...everything };
    expect((await notified(folder, asked)).code).toBe(0);
    const names = readdirSync(`${folder}/outbox/mail`);
    expect(names.length).toBe(4);
    expect(names[0]).toMatch(/^first-contact-high-intent-inside-sales-2026-W01-L1-[0-9a-f]{8}\.eml$/);
    const mail = readFileSync(`${folder}/outbox/mail/${names[0]}`, 'utf8');
    expect(mail).toMatch(/^To: marketing-ops@example.com,\r\n sales-ops@example.com\r$/m);
    writeFileSync(`${folder}/outbox/sent.json`, '{"schemaVersion":1,"sent":[]}');
    expect((await notified(folder, asked)).code).toBe(0);
    expect(readdirSync(`${folder}/outbox/mail`)).toEqual(names);
  });

  it('takes a template of the repository', async () => {
    const folder = temporaryFolder({ 'outbox/template.en.txt': 'Us: {{subject}}\n\nHello {{to}}' });
    const { stdout } = await notified(folder, { notify: 'stdout' });
    expect(stdout).toMatch(
      /\| Us: Conversation of the operations teams.*\n {3}\|\n {3}\| Hello Marketing operations/,
    );
  });

  it.each<readonly [string, Asked, Readonly<Record<string, string>>, RegExp]>([
    [
      'a channel that is not set up',
      { notify: 'slack', send: true },
      {},
      /LEADPACT_SLACK_WEBHOOK_URL is not set/,
    ],
    [
      'no repository and no token',
      { notify: 'github-issue', send: true },
      {},
      /--repository .*; GITHUB_TOKEN/,
    ],
    ['a date', { notify: 'stdout', notifySince: 'soon' }, {}, /soon is no date; write .*--notify-since/],
    [
      'a ledger',
      { notify: 'stdout' },
      { 'outbox/sent.json': '<<<<' },
      /sent.json is no ledger of escalations/,
    ],
    ['a template', { notify: 'stdout' }, { 'outbox/template.en.txt': '{{x}}' }, /template.en.txt: \{\{x\}\}/],
    [
      'addresses',
      { notify: 'email', send: true, environment: { LEADPACT_MAIL_FROM: 'a@example.com' } },
      { 'outbox/recipients.json': '{"vp-sales":"x"}' },
      /recipients.json: vp-sales has something that is no address/,
    ],
    [
      'roles without an address',
      { notify: 'email', send: true, environment: { LEADPACT_MAIL_FROM: 'a@example.com' } },
      { 'outbox/recipients.json': '{"vp-sales":"a@example.com"}' },
      /has no address of `managing-director`, .* and `vp-marketing`/,
    ],
  ])('refuses before the work: %s', async (_, asked, files, told) => {
    const { code, refusal } = await notified(temporaryFolder(files), asked);
    expect(code).toBe(2);
    expect(refusal).toMatch(told);
  });
});
