import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { templateNames } from '../../src/cli/init/template-name.ts';

/** Where the packed tarball is installed, and how its executable is run there. */
export interface Installed {
  readonly home: string;
  readonly leadpact: (
    folder: string,
    ...line: readonly string[]
  ) => { readonly status: number | null; readonly stdout: string; readonly stderr: string };
}

/** A new agreement from every template in every language, whole at once; all share one installation. */
export function describeNewAgreements({ home, leadpact }: Installed): void {
  const begin = (name: string, template: string, language: string): string => {
    mkdirSync(join(home, 'new'), { recursive: true });
    const made = leadpact(
      join(home, 'new'),
      'init',
      name,
      '--yes',
      '--template',
      template,
      '--lang',
      language,
    );
    expect(made).toMatchObject({ status: 0 });
    return join(home, 'new', name);
  };
  const shell = (folder: string, line: string) =>
    spawnSync('sh', ['-c', line], { cwd: folder, encoding: 'utf8', env: withTool(home) });

  describe.each(templateNames)('a new agreement of the template %s', (template) => {
    it.each(['en', 'de'])(
      'in %s is valid, tested, built and published at once',
      (language) => {
        const folder = begin(`${template}-${language}`, template, language);
        const steps = ['validate --fail-on warning', 'test', 'build', 'build --check', 'playbook'];
        for (const step of steps) {
          const { status, stdout, stderr } = leadpact(folder, ...step.split(' '));
          expect(status, `${step}\n${stdout}${stderr}`).toBe(0);
        }
        const page = readFileSync(join(folder, 'generated/playbook/index.html'), 'utf8');
        expect(page).toContain(`<html lang="${language}"`);
      },
      120_000,
    );
  });

  it('a new agreement is checked by the steps of both workflows, and they see what is wrong', () => {
    const folder = begin('workflows', 'minimal', 'en');
    const github = parse(readFileSync(join(folder, '.github/workflows/agreement.yaml'), 'utf8'));
    const gitlab = parse(readFileSync(join(folder, '.gitlab-ci.yml'), 'utf8'));
    const runs: readonly (readonly string[])[] = [
      github.jobs.check.steps.flatMap((step: Step) => lineOf(step)),
      [...gitlab['.leadpact'].before_script, ...gitlab.agreement.script],
    ];
    expect(leadpact(folder, 'build').status).toBe(0);
    for (const lines of runs) {
      expect(lines.length).toBeGreaterThan(4);
      expect(lines[0]).toMatch(/^npm ci /);
      for (const line of lines.slice(1)) {
        const { status, stdout, stderr } = shell(folder, line);
        expect(status, `${line}\n${stdout}${stderr}`).toBe(0);
      }
    }
    spoil(folder);
    for (const lines of runs) {
      const checking = lines.filter((line) => /validate.* warning|COMMAND=validate/.test(line));
      expect(checking.map((line) => shell(folder, line).status)).toEqual([1]);
    }
  }, 600_000);

  it('a new agreement refuses commits that it would not pass, once its hook is switched on', () => {
    const folder = begin('hook', 'minimal', 'de');
    const commit = () => shell(folder, 'git add . && git commit --quiet --message "Agreement"');
    const identity = 'git config user.email us@our-company.example && git config user.name Us';
    expect(
      shell(folder, `git init --quiet && ${identity} && git config core.hooksPath .githooks`).status,
    ).toBe(0);
    // git ends with 1 whatever the hook ended with.
    expect(commit()).toMatchObject({ status: 1, stderr: expect.stringContaining('generated/ differs') });
    expect(leadpact(folder, 'build').status).toBe(0);
    const done = commit();
    expect(done.status, done.stderr).toBe(0);
    expect(shell(folder, 'git ls-files node_modules generated/playbook').stdout).toBe('');
    spoil(folder);
    expect(commit()).toMatchObject({ status: 1 });
    expect(shell(folder, 'git log --oneline').stdout.trim().split('\n')).toHaveLength(1);
  }, 300_000);
}

interface Step {
  readonly run?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
}

/** What a runner does in a step that is ours: its command, or the script of the action with its inputs. */
function lineOf({ run, uses, with: inputs = {} }: Step): readonly string[] {
  if (run !== undefined) return [run];
  if (uses !== './node_modules/leadpact') return [];
  const environment = Object.entries(inputs).map(
    ([name, value]) => `LEADPACT_${name.toUpperCase().replaceAll('-', '_')}=${value}`,
  );
  return [`${environment.join(' ')} bash "$GITHUB_ACTION_PATH/action/run.sh"`];
}

/** Raises the threshold so far that nobody reaches it. */
function spoil(folder: string): void {
  const file = join(folder, 'definitions/lifecycle.yaml');
  const text = readFileSync(file, 'utf8');
  expect(text).toContain('gte: 50');
  writeFileSync(file, text.replace('gte: 50', 'gte: 900'));
}

/** `npx --no-install leadpact` finds the tool above the folder, as it finds it in a repository of its own. */
function withTool(home: string): Readonly<Record<string, string>> {
  const bin = join(home, 'node_modules', '.bin');
  expect(existsSync(join(bin, 'leadpact'))).toBe(true);
  return {
    PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}`,
    HOME: home,
    LEADPACT_CACHE: 'off',
    GITHUB_ACTION_PATH: join(home, 'node_modules', 'leadpact'),
    GITHUB_OUTPUT: join(home, 'output'),
    RUNNER_TEMP: home,
  };
}
