import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { everything, type Gate, gate, pull, review } from './gate.ts';

/* The job that decides, as its workflow says it, with the real command line and a repository on a disk as the forge. */

const hasAll = ['bash', 'jq', 'cmp'].every((name) => spawnSync(name, ['--version']).error === undefined);

/** Fewer leads get through; both departments have to sign that. */
function raised({ author, push }: Gate, to: number, more: () => void = () => {}): string {
  author.write('definitions/lifecycle.yaml', author.git('show', 'main:definitions/lifecycle.yaml'));
  author.replace('definitions/lifecycle.yaml', 'total: { gte: 60 }', `total: { gte: ${to} }`);
  more();
  author.commit(`At least ${to}`);
  return push();
}

const both = (commit: string) => [review('acme-marketing', commit), review('acme-sales', commit)];
const states = ({ statuses }: ReturnType<Gate['run']>) => statuses.map(({ state }) => state);

describe.skipIf(process.platform === 'win32' || !hasAll)('the status', () => {
  it('fails, succeeds when both signed, and fails again when the definitions changed', () => {
    const forge = gate();
    const first = raised(forge, 70);
    forge.answers(pull(first));
    const waiting = forge.run();
    expect(states(waiting), waiting.log).toEqual(['pending', 'failure']);
    for (const { sha, context, description } of waiting.statuses) {
      expect([sha, context]).toEqual([first, 'leadpact approvals']);
      expect(description.length).toBeLessThanOrEqual(140);
    }
    expect(waiting.log).toContain('waiting for marketing and sales');

    forge.answers(pull(first, both(first)));
    expect(states(forge.run())).toEqual(['pending', 'success']);

    const second = raised(forge, 71);
    forge.answers(pull(second, both(first)));
    const again = forge.run();
    expect(again.statuses.map(({ sha, state }) => [sha, state])).toEqual([
      [second, 'pending'],
      [second, 'failure'],
    ]);
  });

  it('asks once more after its answer, for somebody may object meanwhile', () => {
    const forge = gate();
    const head = raised(forge, 70);
    const objected = [...both(head), review('acme-sales', head, 'CHANGES_REQUESTED')];
    forge.answers(pull(head, both(head)), pull(head, objected));
    expect(states(forge.run())).toEqual(['pending', 'success', 'failure']);
  });

  it('is not changed by a pull request that changes the workflow, the program or the map', () => {
    const forge = gate();
    const head = raised(forge, 1, () => {
      forge.author.write('.github/workflows/leadpact-approvals.yml', 'on: pull_request_target\n');
      forge.author.write('tool/leadpact.mjs', 'console.log("fine");\n');
      const map = forge.author.git('show', 'main:definitions/approvals.yaml');
      forge.author.write('definitions/approvals.yaml', `${map.replaceAll('acme-', 'mallory-')}\n`);
    });
    const own = [review('mallory-marketing', head), review('mallory-sales', head)];
    forge.answers(pull(head, own));
    expect(states(forge.run())).toEqual(['pending', 'failure']);
    expect(forge.author.git('show', 'HEAD:definitions/approvals.yaml')).toContain('mallory-');
  });

  it('is an error where the change cannot be read, and nothing outside of git’s objects is touched', () => {
    const forge = gate();
    const { author, checkout } = forge;
    const touched = join(author.folder, '.git/touched');
    const before = everything(checkout);
    const head = raised(forge, 70, () => {
      author.write('program.sh', `#!/bin/sh\ntouch ${touched}\ncat\n`);
      chmodSync(join(author.folder, 'program.sh'), 0o755);
      author.write('.gitattributes', '* filter=x diff=x merge=x text eol=crlf\n');
      author.write(
        '.gitmodules',
        '[submodule "x"]\n\tpath = x\n\turl = ./program.sh\n\tupdate = !./program.sh\n',
      );
      author.write('hooks/reference-transaction', `#!/bin/sh\ntouch ${touched}\n`);
      author.write('definitions/huge.yaml', `kind: lists\n# ${'x'.repeat(20_000_000)}\n`);
      symlinkSync('/etc/passwd', join(author.folder, 'definitions/passwd.yaml'));
    });
    forge.answers(pull(head, both(head)));
    const { code, log, statuses } = forge.run();
    expect(code, log).toBe(0);
    expect(statuses.map(({ state }) => state)).toEqual(['pending', 'error']);
    expect(log).not.toMatch(/root:x:|a-secret/);
    expect(existsSync(touched)).toBe(false);
    expect(everything(checkout)).toBe(before);
  });

  it('lets the runner obey nothing that the change says', () => {
    const forge = gate();
    const head = raised(forge, 70, () => {
      forge.author.write('definitions/::add-mask::x.yaml', '::error::forged\n"\n##[error]forged\n');
    });
    forge.answers(pull(head, both(head)));
    const { log } = forge.run();
    const [, word = 'none'] = /^::stop-commands::([0-9a-f-]{36})$/m.exec(log) ?? [];
    const [before = '', rest = ''] = log.split(`::stop-commands::${word}\n`);
    expect(before).not.toContain('::');
    expect(rest.slice(rest.indexOf(`\n::${word}::\n`))).toMatch(
      /^\n::[0-9a-f-]{36}::\nleadpact approvals of/,
    );
  });

  it.each<[string, (head: string) => object]>([
    ['goes to another branch', (head) => pull(head, both(head), { baseRefName: 'other' })],
    ['is closed', (head) => pull(head, both(head), { state: 'CLOSED' })],
    ['has no commit as its head', () => pull('main; touch pwned')],
  ])('is not written where the pull request %s', (_, answer) => {
    const forge = gate();
    forge.answers(answer(raised(forge, 70)));
    expect(forge.run()).toMatchObject({ code: 0, statuses: [] });
  });

  it('comes after a review in a fork, of which the event names a branch only', () => {
    const forge = gate();
    const head = raised(forge, 70);
    const from = (fullName: string) => ({ number: 7, head: { repo: { full_name: fullName } } });
    const event = { NUMBER: '', HEAD_OWNER: 'stranger', HEAD_REPOSITORY: 'stranger/agreement' };
    forge.answers(pull(head, both(head)));
    forge.lists([from('stranger/agreement'), from('stranger/other')]);
    expect(states(forge.run({ ...event, HEAD_BRANCH: '$(touch pwned)"; touch pwned; "' }))).toEqual([
      'pending',
      'success',
    ]);
    expect(existsSync(join(forge.checkout, '../pwned'))).toBe(false);
    for (const found of [
      [],
      [from('stranger/other')],
      [{ ...from('stranger/agreement'), number: '7/../8' }],
    ]) {
      forge.lists(found);
      expect(forge.run({ ...event, HEAD_BRANCH: 'change' })).toMatchObject({ code: 0, statuses: [] });
    }
  });

  it('waits where nobody is named who signs, and says what to write', () => {
    const forge = gate({ map: false });
    const head = raised(forge, 70);
    forge.answers(pull(head));
    const { statuses } = forge.run();
    expect(statuses.map(({ state }) => state)).toEqual(['pending', 'pending']);
    expect(statuses[1]?.description).toContain('kind approvals');
  });

  it('stays pending where the answers stop on the way', () => {
    const forge = gate();
    const head = raised(forge, 70);
    forge.answers(pull(head, both(head)));
    forge.author.git(
      '--git-dir',
      join(forge.checkout, '../remote.git'),
      'update-ref',
      '-d',
      'refs/pull/7/head',
    );
    const { code, statuses } = forge.run();
    expect([code === 0, statuses.map(({ state }) => state)]).toEqual([false, ['pending']]);
  });
});
