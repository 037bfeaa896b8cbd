import { existsSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { templateNames } from '../../src/cli/init/template-name.ts';
import type { Io } from '../../src/cli/io.ts';
import { run } from '../../src/cli/run.ts';
import { type FileSystem, systemError } from '../../src/host/file-system.ts';
import { nodeFileSystem } from '../../src/host/node-file-system.ts';
import { nodeProcesses } from '../../src/host/processes.ts';
import { standingEntries } from '../../src/host/tree-files.ts';
import { mortalFiles } from '../host/mortal-files.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { testIo } from './test-io.ts';

const languages = ['en', 'de'] as const;

/** Everything that stands in a folder, with its content. */
function contentOf(folder: string): Readonly<Record<string, string>> {
  const paths = standingEntries(nodeFileSystem, folder).map(({ path }) => path);
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'latin1')]));
}

/** Somebody at a terminal who gives these answers, then leaves. */
function answering(answers: readonly string[]) {
  const questions: string[] = [];
  const ask = async (question: string): Promise<string | undefined> => {
    questions.push(question);
    return answers[questions.length - 1];
  };
  return { ask, questions };
}

async function init(folder: string, line: readonly string[], more: Partial<Io> = {}) {
  const { io, written } = testIo(folder, more);
  return { code: await run(['init', ...line], io), ...written };
}

describe.each(templateNames)('init --template %s', (template) => {
  it.each(languages)('in %s: validates without a warning and passes its sample leads', async (language) => {
    const folder = temporaryFolder();
    const made = await init(folder, ['new', '--yes', '--template', template, '--lang', language]);
    expect(made).toMatchObject({ code: 0 });
    for (const line of [['validate', '--fail-on', 'warning'], ['test']]) {
      const { io, written } = testIo(join(folder, 'new'));
      const code = await run(line, io);
      const told = written.stdout + written.stderr;
      expect(told).not.toMatch(/^(error|warning)|FAILED/m);
      // Nobody can have signed the plan of a template; to be told so is the first thing to do.
      const notes = [...told.matchAll(/= rule: (\S+)/g)].map(([, rule]) => rule);
      expect(notes.filter((rule) => rule !== 'plan/unsigned')).toEqual([]);
      expect(code).toBe(0);
    }
  });
});

describe('init', () => {
  it('ends with three lines: what to type, and what for', async () => {
    const { stderr } = await init(temporaryFolder(), ['our agreement', '--yes', '--lang', 'de']);
    const [, told, ...steps] = stderr.trimEnd().split('\n');
    expect(told).toMatch(/^\d+ files and the schemas: classic, de\.$/);
    expect(steps.map((line) => line.trim().split(/ {2,}/))).toEqual([
      [
        'cd "our agreement" && npm install && git init && git config core.hooksPath .githooks',
        '# leadpact, und ein Hook, der vor jedem Commit prüft',
      ],
      [
        'npx leadpact playbook',
        '# gemeinsam generated/playbook/index.html lesen und ändern, worin Sie sich nicht einig sind',
      ],
      ['npx leadpact build --lang de', '# was ins CRM kommt; danach alles committen'],
    ]);
  });

  it('names every file on stdout, and nothing else when told to be quiet', async () => {
    const folder = temporaryFolder();
    const { stdout, stderr } = await init(folder, ['new', '--yes', '--quiet', '--template', 'minimal']);
    expect(stderr).toBe('');
    const named = stdout.trimEnd().split('\n');
    expect(named.filter((path) => !existsSync(join(folder, path)))).toEqual([]);
    expect(named).toContain('new/schemas/');
    expect(named).toEqual(expect.arrayContaining(['new/.gitignore', 'new/.vscode/settings.json']));
  });

  it('writes into the folder one stands in, beside what is there', async () => {
    const folder = temporaryFolder({ LICENSE: 'ours', '.github/dependabot.yml': 'version: 2\n' });
    expect(await init(folder, ['--yes', '--template', 'minimal'])).toMatchObject({ code: 0 });
    expect(readFileSync(join(folder, '.github/dependabot.yml'), 'utf8')).toBe('version: 2\n');
    expect(readdirSync(join(folder, '.github')).toSorted()).toEqual([
      'CODEOWNERS',
      'dependabot.yml',
      'workflows',
    ]);
    expect(readdirSync(folder).filter((name) => name.startsWith('.leadpact'))).toEqual([]);
  });

  it.skipIf(process.platform === 'win32')('makes the hook a program', async () => {
    const folder = temporaryFolder();
    await init(folder, ['--yes', '--template', 'minimal']);
    expect(statSync(join(folder, '.githooks/pre-commit')).mode & 0o111).toBe(0o111);
  });

  it('pins the version whose schemas it vendors', async () => {
    const folder = temporaryFolder();
    await init(folder, ['--yes', '--template', 'minimal']);
    const own = JSON.parse(readFileSync('package.json', 'utf8'));
    const made = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    expect(made.devDependencies).toEqual({ leadpact: own.version });
    expect(contentOf(join(folder, 'schemas'))).toEqual(contentOf('schemas'));
  });
});

describe('init at a terminal', () => {
  it('asks for the language, then for the template in that language', async () => {
    const folder = temporaryFolder();
    const { ask, questions } = answering(['de', 'minimal']);
    expect((await init(folder, [], { ask })).stderr).toContain('minimal, de.');
    expect(questions).toHaveLength(2);
    expect(questions[1]).toMatch(/ {2}plg {6}das Produkt findet sie.*Vorlage \[classic\] $/s);
  });

  it('takes an empty answer as the first choice, understands a slip, and asks again what it cannot read', async () => {
    const folder = temporaryFolder();
    const { ask, questions } = answering(['', 'rococo', 'minimla']);
    expect((await init(folder, [], { ask })).stderr).toContain('minimal, en.');
    expect(questions).toHaveLength(3);
  });

  it('asks nothing that was said', async () => {
    for (const line of [['--lang', 'en', '--template', 'minimal'], ['--yes']]) {
      const { ask, questions } = answering([]);
      expect(await init(temporaryFolder(), line, { ask })).toMatchObject({ code: 0 });
      expect(questions).toEqual([]);
    }
  });

  it('writes nothing when somebody leaves', async () => {
    for (const answers of [[], ['de']]) {
      const folder = temporaryFolder();
      expect(await init(folder, ['new'], { ask: answering(answers).ask })).toMatchObject({
        code: 2,
        stderr: 'error: nothing was chosen, so nothing was written\n',
      });
      expect(readdirSync(folder)).toEqual([]);
    }
  });
});

describe('what init writes', () => {
  const line = ['new', '--yes', '--template', 'minimal'];
  const onto = (files: FileSystem, pid: number): Partial<Io> => {
    const processes = {
      ...nodeProcesses,
      own: { ...nodeProcesses.own, pid },
      isAlive: (other: number) => other === pid,
      freshName: () => `${pid}-1-fresh`,
    };
    return { machine: { files, processes } };
  };

  it('is all or nothing wherever a run is killed, and the next run finishes or begins anew', async () => {
    const whole = temporaryFolder();
    await init(whole, line);
    const expected = contentOf(whole);
    const immortal = mortalFiles(Number.POSITIVE_INFINITY);
    await init(temporaryFolder(), line, onto(immortal.files, 1));
    const all = immortal.changes();
    const outcomes = new Set<string>();
    for (let lives = 0; lives <= all; lives++) {
      // One file is written like the other; what matters are the beginning and the moves at the end.
      if (lives > 3 && lives < all - 20 && lives % 10 > 0) continue;
      const folder = temporaryFolder();
      const killed = await init(folder, line, onto(mortalFiles(lives).files, 1));
      expect(killed.code).toBe(lives < all ? 70 : 0);
      const { code, stderr } = await init(folder, line, onto(nodeFileSystem, 2));
      expect(contentOf(folder)).toEqual(expected);
      outcomes.add(code === 2 ? 'whole' : stderr.startsWith('An earlier run') ? 'finished' : 'anew');
    }
    expect([...outcomes].toSorted()).toEqual(['anew', 'finished', 'whole']);
  }, 120_000);

  it('leaves nothing when the disk is full', async () => {
    for (const fatal of ['definitions/scoring.yaml', 'schemas/target.schema.json']) {
      const folder = temporaryFolder();
      const files: FileSystem = {
        ...nodeFileSystem,
        create: (path, bytes, durability) => {
          if (path.endsWith(fatal)) throw systemError('ENOSPC', 'no space left');
          nodeFileSystem.create(path, bytes, durability);
        },
      };
      const { code, stderr } = await init(folder, ['deep/new', '--yes'], onto(files, 1));
      expect(stderr).toMatch(/^error: the new agreement cannot be written: the disk is full/);
      expect({ code, left: readdirSync(folder) }).toEqual({ code: 2, left: [] });
    }
  });

  it('is taken back when the last step fails, and what stood there stays', async () => {
    const folder = temporaryFolder({ LICENSE: 'ours' });
    let moves = 0;
    const files: FileSystem = {
      ...nodeFileSystem,
      rename: (from, to) => {
        // The first rename says that everything is written; the fifth is in the midst of the moves.
        if (++moves === 5) throw systemError('EACCES', 'permission denied');
        nodeFileSystem.rename(from, to);
      },
    };
    expect(await init(folder, ['--yes'], onto(files, 1))).toMatchObject({ code: 2 });
    expect(moves).toBeGreaterThan(5);
    expect(contentOf(folder)).toEqual({ LICENSE: 'ours' });
  });

  it.skipIf(process.platform === 'win32')('never goes through a link', async () => {
    const elsewhere = temporaryFolder();
    const folder = temporaryFolder();
    symlinkSync(elsewhere, join(folder, 'definitions'));
    const { code, stderr } = await init(folder, ['--yes']);
    expect(code).toBe(2);
    expect(stderr).toContain('\n  definitions\n');
    expect(readdirSync(elsewhere)).toEqual([]);
    expect(readdirSync(folder)).toEqual(['definitions']);
  });

  it('is left alone by a second run', async () => {
    const folder = temporaryFolder();
    await init(folder, line);
    writeFileSync(join(folder, 'new/definitions/scoring.yaml'), 'mine\n');
    const before = contentOf(folder);
    expect(await init(folder, line)).toMatchObject({ code: 2 });
    expect(contentOf(folder)).toEqual(before);
  });
});
