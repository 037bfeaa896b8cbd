import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { action, commenting, judging, reviewing, scriptsOf, valuesOf } from './automation.ts';

const all = [...reviewing, ...commenting, ...judging, action];

describe.each(all)('$path', (one) => {
  it('names other actions by the hash of a commit, or its own', () => {
    for (const used of valuesOf(one, 'uses')) {
      expect(used).toMatch(/^(?:[\w.-]+\/[\w./-]+@[0-9a-f]{40}|\.\/(?:node_modules\/leadpact)?)$/);
    }
  });

  it('puts no expression into a command', () => {
    expect(scriptsOf(one).length).toBeGreaterThan(0);
    for (const script of scriptsOf(one)) expect(script).not.toContain('${{');
  });

  it('knows no secret', () => {
    expect(one.text).not.toMatch(/secrets\.|secrets: inherit/);
  });
});

it.each([...reviewing, ...commenting, action])(
  '$path never runs with rights on what a stranger wrote',
  (one) => {
    expect(one.text).not.toContain('pull_request_target');
  },
);

describe.each(reviewing)('$path, which runs a pull request,', (one) => {
  it('may only read', () => {
    const rights = valuesOf(one, 'permissions');
    expect(rights[0]).toEqual({});
    for (const right of rights.flatMap((each) => Object.values(Object(each)))) expect(right).toBe('read');
  });

  it('leaves no token on the disk, and gives it to the one step that asks the forge', () => {
    const checkouts = one.text.match(/uses: actions\/checkout@/g) ?? [];
    expect(one.text.match(/persist-credentials: false/g)).toHaveLength(checkouts.length);
    expect(one.text.match(/github\.token/g)).toHaveLength(1);
    // Installing is the first thing that a pull request has a say in.
    const job = one.text.slice(one.text.lastIndexOf('persist-credentials'));
    expect(job.indexOf('github.token')).toBeLessThan(job.indexOf('npm ci'));
  });

  it('installs from the lockfile, without scripts', () => {
    for (const script of scriptsOf(one).filter((each) => /\bnpm (?:i|install|ci)\b/.test(each))) {
      expect(script).toMatch(/^npm ci .*--ignore-scripts/);
    }
  });
});

describe.each(commenting)('$path, which may write,', (one) => {
  it('takes no file and no action of anybody', () => {
    expect(valuesOf(one, 'uses')).toEqual([]);
    expect(valuesOf(one, 'permissions')).toEqual([{}, { actions: 'read', 'pull-requests': 'write' }]);
    expect(scriptsOf(one).join('\n')).not.toMatch(/\b(?:npm|npx|node|git|eval|source)\b/);
  });
});

describe.each(judging)('$path, which decides,', (one) => {
  it('may write nothing but the status, and runs on no event that takes it from the pull request', () => {
    expect(valuesOf(one, 'permissions')).toEqual([
      {},
      { contents: 'read', 'pull-requests': 'read', statuses: 'write' },
    ]);
    expect(Object.keys(Object(Object(one.value).on))).toEqual(['pull_request_target', 'workflow_run']);
  });

  it('checks out the default branch, and nothing of the pull request', () => {
    expect(valuesOf(one, 'ref')).toEqual(['${{ github.event.repository.default_branch }}']);
    expect(one.text.match(/uses: actions\/checkout@/g)).toHaveLength(1);
    expect(one.text).toContain('persist-credentials: false');
    expect(scriptsOf(one).join('\n')).not.toMatch(
      /\bgit (?:checkout|switch|restore|merge|worktree|pull|reset|submodule)\b/,
    );
  });

  it('installs from the lockfile, without scripts, before anything of the pull request is there', () => {
    const scripts = scriptsOf(one);
    expect(scripts.findIndex((each) => /^npm ci .*--ignore-scripts/.test(each))).toBe(1);
    expect(scripts.findIndex((each) => each.includes('fetch --quiet'))).toBe(scripts.length - 1);
  });

  it('shares no cache and no concurrency group with what a pull request runs', () => {
    expect(one.text).toContain('package-manager-cache: false');
    expect(valuesOf(one, 'concurrency')).toEqual([]);
    expect(one.text).not.toContain('actions/cache');
  });
});

it.each([
  ['comment', commenting],
  ['decision', judging],
])('users get the %s that this repository has', (_, ones) => {
  const [own = '', theirs = ''] = ones.map((one) =>
    scriptsOf(one)
      .filter((script) => script.includes('gh '))
      .join('\n')
      .split('\n')
      .filter((line) => !/^\s*#/.test(line) && line.trim() !== '')
      .join('\n'),
  );
  expect(own.length).toBeGreaterThan(1_000);
  expect(theirs).toBe(own);
});

it('every input of the action reaches its script as environment, and no other way', () => {
  const inputs = Object.keys(Object(Object(action.value).inputs));
  const environment = Object.fromEntries(
    inputs.map((name) => [`LEADPACT_${name.toUpperCase().replaceAll('-', '_')}`, `\${{ inputs.${name} }}`]),
  );
  expect(valuesOf(action, 'env')).toEqual([environment]);
  expect(valuesOf(action, 'run')).toEqual(['bash "$GITHUB_ACTION_PATH/action/run.sh"']);
  const script = readFileSync('action/run.sh', 'utf8');
  for (const name of Object.keys(environment)) {
    expect(script).toMatch(
      new RegExp(`${name}\\b|for name in [A-Z_ ]*\\b${name.replace('LEADPACT_', '')}\\b`),
    );
  }
});

it('the file to include in GitLab puts inputs into variables, never into a command', () => {
  const [head, jobs] = parseAllDocuments(readFileSync('gitlab/leadpact.yml', 'utf8')).map((each) =>
    each.toJS(),
  );
  expect(Object.keys(head.spec.inputs)).toEqual(['dir', 'fail-on', 'image', 'stage']);
  for (const [name, job] of Object.entries<Record<string, unknown>>(jobs)) {
    for (const key of ['script', 'before_script']) {
      expect(JSON.stringify(job[key] ?? []), name).not.toContain('$[[');
    }
  }
});

it('hooks of pre-commit run on what belongs to an agreement, and download nothing', () => {
  const [hooks] = parseAllDocuments(readFileSync('.pre-commit-hooks.yaml', 'utf8')).map((each) =>
    each.toJS(),
  );
  for (const { entry, language, pass_filenames } of hooks) {
    expect(entry).toMatch(/^npx --no-install leadpact /);
    expect([language, pass_filenames]).toEqual(['system', false]);
  }
  const files = new RegExp(hooks[0].files);
  for (const path of [
    'definitions/a/b.yaml',
    'pact/definitions/a.yml',
    'test/leads/x.csv',
    'leadpact-baseline.yaml',
  ])
    expect(path).toMatch(files);
  for (const path of ['README.md', 'definitions/README.md', 'src/definitions.ts', 'my-definitions/x.yaml'])
    expect(path).not.toMatch(files);
});
