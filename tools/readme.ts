/**
 * Runs the commands of the README's "first 30 minutes" in a fresh folder, as a newcomer would: the blocks marked `sh` of
 * that section, one shell, stopping at the first command that does not do what its comment says.
 * A line `# exits 1` after a command states an exit code other than 0.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const HEADING = '## The first 30 minutes';
const section = readFileSync('README.md', 'utf8').split(HEADING)[1]?.split('\n## ')[0] ?? '';
const steps = [...section.matchAll(/^```sh\n(.*?)^```/gms)].flatMap(([, block = '']) => commandsOf(block));
if (steps.length < 5) throw new Error(`the README section "${HEADING}" holds only ${steps.length} commands`);

const folder = mkdtempSync(join(tmpdir(), 'leadpact-readme-'));
try {
  const project = resolve('.');
  cpSync(join(project, 'templates'), join(folder, 'templates'), { recursive: true });
  for (const step of steps) runStep(step, project);
  console.log(`${steps.length} commands of the README ran as it says`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

interface Step {
  readonly command: string;
  readonly exit: number;
}

function commandsOf(block: string): readonly Step[] {
  return block
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [command = '', remark = ''] = line.split(/\s+# /);
      return { command, exit: Number(/exits (\d+)/.exec(remark)?.[1] ?? 0) };
    });
}

/** `npx leadpact` is this checkout's own tool: the package is not published from here. */
function runStep({ command, exit }: Step, project: string): void {
  const own = command.replace(
    /^npx leadpact/,
    `node ${JSON.stringify(join(project, 'out', 'tools', 'leadpact.js'))}`,
  );
  const { status, stdout, stderr } = spawnSync('bash', ['-c', own], { cwd: folder, encoding: 'utf8' });
  console.log(`$ ${command}`);
  if (status === exit) return;
  throw new Error(`${command}\nexited ${status}, not ${exit}\n${stdout}${stderr}`);
}
