import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../host/temporary-folder.ts';

/** Stands for leadpact: writes down what it was given, says what it is told to say, and ends as it is told. */
const stub = `
const fs = require('node:fs');
const line = process.argv.slice(2);
if (line[0] === '--version') { console.log('1.2.3'); process.exit(0); }
fs.appendFileSync(process.env.CALLS, JSON.stringify(line) + '\\n');
const out = line.indexOf('--out');
if (out >= 0) fs.writeFileSync(line[out + 1], process.env.SAYS ?? '');
else process.stdout.write(process.env.SAYS ?? '');
process.stderr.write(process.env.COMPLAINS ?? '');
process.exit(line[0] === 'breaking' ? Number(process.env.BREAKS ?? 0) : Number(process.env.ENDS ?? 0));
`;

function acted(inputs: Readonly<Record<string, string>>, more: Readonly<Record<string, string>> = {}) {
  const folder = temporaryFolder({ 'action/dist/leadpact.cjs': stub, output: '', calls: '' });
  mkdirSync(join(folder, 'temp'));
  mkdirSync(join(folder, 'work'));
  symlinkSync(resolve('action'), join(folder, 'action/action'));
  const { status, stdout, stderr } = spawnSync('bash', [join(folder, 'action/action/run.sh')], {
    cwd: join(folder, 'work'),
    encoding: 'utf8',
    env: {
      PATH: process.env['PATH'] ?? '',
      GITHUB_ACTION_PATH: join(folder, 'action'),
      GITHUB_OUTPUT: join(folder, 'output'),
      RUNNER_TEMP: join(folder, 'temp'),
      CALLS: join(folder, 'calls'),
      ...Object.fromEntries(
        Object.entries(inputs).map(([name, value]) => [
          `LEADPACT_${name.toUpperCase().replaceAll('-', '_')}`,
          value,
        ]),
      ),
      ...more,
    },
  });
  const lines = readFileSync(join(folder, 'output'), 'utf8').trimEnd().split('\n');
  const outputs = Object.fromEntries(
    lines.map((line) => /^([a-z-]+)=(.*)$/.exec(line)?.slice(1) ?? ['?', line]),
  );
  const calls = readFileSync(join(folder, 'calls'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): readonly string[] => JSON.parse(line));
  return { status, stdout, stderr, outputs, lines, calls, folder };
}

/** What a runner would obey in a log: nothing between `stop-commands` and the word that was given with it. */
function obeyed(log: string): readonly string[] {
  let word: string | undefined;
  return log.split('\n').filter((line) => {
    if (word !== undefined) {
      if (line === `::${word}::`) word = undefined;
      return false;
    }
    word = /^::stop-commands::(.+)$/.exec(line)?.[1];
    return word === undefined && /^\s*::\S+.*::|##\[/.test(line);
  });
}

const hostileWords = [
  '$(touch pwned)',
  '`touch pwned`',
  '"; touch pwned; "',
  "'; touch pwned; '",
  'a b',
  '*',
  '${{ github.token }}',
  '$GITHUB_OUTPUT',
  'x && touch pwned',
  'x | touch pwned',
  '~',
  'ä@{u}',
];

describe.skipIf(process.platform === 'win32')('the step of the action', () => {
  it.each(hostileWords)('hands %j on as one word', (hostile) => {
    const { calls, folder } = acted({
      command: 'diff',
      base: hostile,
      head: hostile,
      dir: hostile,
      lang: 'de',
    });
    expect(calls).toEqual([
      ['diff', hostile, hostile, '--dir', hostile, '--lang', 'de', '--format', 'markdown'],
    ]);
    expect(existsSync(join(folder, 'work/pwned'))).toBe(false);
  });

  it.each([
    ['base', '--output=/etc/passwd'],
    ['base', '-x'],
    ['head', 'main\nbreaking=false'],
    ['head', 'main\r::error::forged'],
    ['dir', 'a\u001b[31m'],
    ['records', '--upload'],
    ['reviews', 'x\ny'],
    ['fail-on', 'error\nverdict=clean'],
    ['command', 'rm -rf /'],
    ['command', 'validate; touch pwned'],
    ['command', ''],
  ])('refuses %s = %j, and says so in one line', (name, value) => {
    const { status, outputs, lines, calls, stdout } = acted({ command: 'diff', [name]: value });
    if (name === 'command' && value === '') return expect(calls[0]?.[0]).toBe('review');
    expect(status).toBe(2);
    expect(calls).toEqual([]);
    expect(lines).toHaveLength(3);
    expect(outputs).toEqual({ verdict: 'could-not-run', breaking: '', 'report-path': '' });
    expect(stdout).toMatch(/^::error title=leadpact could not run::[^\n]*\n$/);
  });

  it.each([
    [0, 'clean'],
    [1, 'findings'],
    [2, 'could-not-run'],
    [3, 'drift'],
    [4, 'unknown'],
    [70, 'bug'],
    [137, 'could-not-run'],
  ])('of exit code %d says %s and ends with it', (code, verdict) => {
    const { status, outputs } = acted({ command: 'validate' }, { ENDS: String(code) });
    expect([status, outputs['verdict']]).toEqual([code, verdict]);
  });

  it('annotates with what leadpact prints, and lets nothing else be obeyed', () => {
    const said = {
      SAYS: '::error file=a::b\n',
      COMPLAINS: '::error::forged\n  ##[add-mask]e\n::stop-commands::x\n',
    };
    const { stdout } = acted({ command: 'validate', 'fail-on': 'warning' }, said);
    expect(obeyed(stdout)).toEqual(['::error file=a::b']);
    for (const command of ['diff', 'approvals']) expect(obeyed(acted({ command }, said).stdout)).toEqual([]);
  });

  it('what it reports is a file of its own, whatever stood there', () => {
    const { outputs, folder } = acted(
      { command: 'review' },
      { SAYS: 'verdict=clean\nbreaking=false\n', BREAKS: '1' },
    );
    expect(outputs).toEqual({
      verdict: 'clean',
      breaking: 'true',
      'report-path': join(folder, 'temp/leadpact/review.md'),
    });
    expect(readFileSync(outputs['report-path'] ?? '', 'utf8')).toBe('verdict=clean\nbreaking=false\n');
    expect(acted({ command: 'review', comment: 'false' }).outputs['report-path']).toBe('');
  });

  it('reviews with the reviews and the effect on leads, where there are any', () => {
    const { calls } = acted(
      { command: 'review', reviews: 'r.json', records: 'export', head: 'x' },
      { BREAKS: '2' },
    );
    expect(calls.map((line) => line[0])).toEqual(['impact', 'review', 'breaking']);
    expect(calls[1]).toEqual(
      expect.arrayContaining(['HEAD^1', '--impact', '--reviews', 'r.json', '--format', 'markdown', '--out']),
    );
  });

  it('runs the version that was asked for, or none', () => {
    expect(acted({ command: 'validate', version: '1.2.3' }).status).toBe(0);
    expect(acted({ command: 'validate', version: '1.2.4' })).toMatchObject({ status: 2, calls: [] });
  });

  it('appends to the summary of the job, and not through a link', () => {
    const folder = temporaryFolder({ summary: 'before\n', precious: 'precious' });
    acted({ command: 'review' }, { SAYS: 'words\n', GITHUB_STEP_SUMMARY: join(folder, 'summary') });
    expect(readFileSync(join(folder, 'summary'), 'utf8')).toBe('before\nwords\n');
    symlinkSync(join(folder, 'precious'), join(folder, 'link'));
    acted({ command: 'review' }, { SAYS: 'words\n', GITHUB_STEP_SUMMARY: join(folder, 'link') });
    expect(readFileSync(join(folder, 'precious'), 'utf8')).toBe('precious');
  });

  it('says what to do where the package is not there', () => {
    const folder = temporaryFolder({ output: '' });
    const { status, stdout } = spawnSync('bash', [resolve('action/run.sh')], {
      encoding: 'utf8',
      env: {
        PATH: process.env['PATH'] ?? '',
        GITHUB_ACTION_PATH: folder,
        RUNNER_TEMP: folder,
        GITHUB_OUTPUT: join(folder, 'output'),
      },
    });
    expect([status, stdout]).toEqual([2, expect.stringContaining('npm ci')]);
    writeFileSync(join(folder, 'output'), '');
  });
});
