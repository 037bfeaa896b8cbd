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
const isQuestion = line[0] === 'breaking' && line.includes('json');
process.stdout.write((isQuestion ? process.env.BREAKS : process.env.SAYS) ?? '');
process.stderr.write(process.env.COMPLAINS ?? '');
const withRecords = line.includes('--records') ? process.env.ENDS_WITH_RECORDS : undefined;
process.exit(Number(withRecords ?? process.env.ENDS ?? 0));
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

/** The document of errors with these codes. */
function findings(...codes: readonly string[]): string {
  return JSON.stringify({ findings: codes.map((code) => ({ code, severity: 'error' })) });
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
    ['map', '--upload'],
    ['as-of', 'x\ny'],
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
    for (const command of ['diff', 'approvals', 'review']) {
      expect(obeyed(acted({ command, reviews: 'r.json' }, said).stdout)).toEqual([]);
    }
  });

  it('what it reports is a file of its own, whatever stood there', () => {
    const { outputs, folder } = acted(
      { command: 'review' },
      { SAYS: 'verdict=clean\nbreaking=false\n', BREAKS: findings('change/stage-entry') },
    );
    expect(outputs).toEqual({
      verdict: 'clean',
      breaking: 'true',
      'report-path': join(folder, 'temp/leadpact/review.md'),
    });
    expect(readFileSync(outputs['report-path'] ?? '', 'utf8')).toBe('verdict=clean\nbreaking=false\n');
    expect(acted({ command: 'review', comment: 'false' }).outputs['report-path']).toBe('');
  });

  const exported = { records: 'export', map: 'native', 'as-of': '2026-11-20T09:12+01:00' };
  const replay = ['--records', 'export', '--map', 'native', '--as-of', '2026-11-20T09:12+01:00'];

  it('reviews with the approvals and the effect on leads, where there are any', () => {
    const { calls } = acted({ command: 'review', reviews: 'r.json', head: 'x', ...exported });
    expect(calls).toEqual([
      [
        ...['review', 'HEAD^1', 'x', '--dir', '.', '--reviews', 'r.json', ...replay],
        ...['--format', 'markdown'],
      ],
      ['breaking', 'HEAD^1', 'x', '--dir', '.', '--quiet', '--format', 'json'],
    ]);
    const impact = acted({ command: 'impact', ...exported }).calls;
    expect(impact).toEqual([['impact', 'HEAD^1', ...replay, '--dir', '.', '--format', 'markdown']]);
  });

  it('reviews without the export where that cannot be read, and tells why', () => {
    const { calls, outputs, status, stdout } = acted(
      { command: 'review', ...exported },
      { ENDS_WITH_RECORDS: '2', COMPLAINS: 'no such export\n::error::forged\n' },
    );
    expect(calls.map((line) => [line[0], line.includes('--records')])).toEqual([
      ['review', true],
      ['review', false],
      ['breaking', false],
    ]);
    expect([status, outputs['verdict']]).toEqual([0, 'clean']);
    expect(stdout).toContain('no such export');
    expect(obeyed(stdout)).toEqual([
      expect.stringMatching(/^::warning title=leadpact::the export could not be replayed/),
    ]);
  });

  it('asks for approvals of a commit, at no level', () => {
    const { calls } = acted({ command: 'approvals', reviews: 'r.json', 'fail-on': 'never' });
    expect(calls).toEqual([
      ['approvals', 'check', 'HEAD^1', '--dir', '.', '--reviews', 'r.json', '--format', 'markdown'],
    ]);
    expect(acted({ command: 'approvals' })).toMatchObject({ status: 2, calls: [] });
  });

  it.each([
    ['true', findings('change/stage-entry')],
    ['true', findings('checks/change-unused', 'change/stage-entry')],
    ['false', findings('checks/change-unused')],
    ['false', findings()],
    // The newer version cannot be read, or neither could.
    ['', findings('shape/unknown-key')],
    ['', '{"failed":true,"findings":[],"refusal":{"exitCode":2,"reason":"x"}}'],
    ['', 'no JSON'],
    ['', ''],
  ])('says breaking=%s where breaking finds %s', (expected, BREAKS) => {
    for (const command of ['review', 'breaking']) {
      expect(acted({ command }, { BREAKS, ENDS: '1' }).outputs['breaking'], command).toBe(expected);
    }
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
