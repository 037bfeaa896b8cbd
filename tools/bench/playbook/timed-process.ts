import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A program that is started anew for every time that is taken. */
export interface TimedProgram {
  readonly name: string;
  readonly line: readonly string[];
  readonly folder: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** What is done before each start, outside of the time. */
  readonly prepare?: () => void;
}

/** Milliseconds of a whole process, from its start to its end. */
export interface ProcessTime {
  readonly wall: number;
  /** On all cores, of the user and of the system. */
  readonly cpu: number;
  /** Wall clock of what is left when Node.js has started. */
  readonly work: number;
}

/** Times programs in Node.js; each reports what it has used of the processor when it ends. */
export function processTimer(folder: string): (program: TimedProgram) => ProcessTime {
  const [hook, report] = [join(folder, 'report-times.mjs'), join(folder, 'times.json')];
  writeFileSync(
    hook,
    `import { writeFileSync } from 'node:fs';
const start = performance.now();
process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  writeFileSync(process.env.BENCH_TIMES, JSON.stringify([(user + system) / 1000, performance.now() - start]));
});
`,
  );
  return ({ name, line, folder: workingFolder, environment = {}, prepare }) => {
    prepare?.();
    const start = process.hrtime.bigint();
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', pathToFileURL(hook).href, ...line],
      {
        cwd: workingFolder,
        env: { ...process.env, ...environment, BENCH_TIMES: report },
        encoding: 'utf8',
        maxBuffer: 1e8,
      },
    );
    const wall = Number(process.hrtime.bigint() - start) / 1e6;
    if (status !== 0)
      throw new Error(`${name} ended with ${status}: ${stdout.slice(-500)}${stderr.slice(-500)}`);
    // A boundary: the hook has written two numbers.
    const [cpu, work] = JSON.parse(readFileSync(report, 'utf8')) as [number, number];
    return { wall, cpu, work };
  };
}
