import { accessSync, constants, statSync } from 'node:fs';
import { posix, win32 } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** What a chromium, or a browser made from one, is called. */
const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
] as const;

/** Where macOS keeps its programs; none of them is on the path. */
const applications = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
] as const;

/** Where Windows keeps them, below the folders for programs. */
const installations = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

/** Absolute path of a chromium; undefined when there is none. One that LEADPACT_CHROMIUM names is taken and no other. */
export function chromiumProgram(
  environment: Environment,
  platform: NodeJS.Platform = process.platform,
): string | undefined {
  const named = environment['LEADPACT_CHROMIUM'];
  if (named !== undefined && named !== '') return isProgram(named) ? named : undefined;
  return chromiumPlaces(environment, platform).find(isProgram);
}

/** Where a chromium may be, in the order in which it is looked for. */
export function chromiumPlaces(environment: Environment, platform: NodeJS.Platform): readonly string[] {
  const path = platform === 'win32' ? win32 : posix;
  // A folder that is named from where the command runs may be a stranger's repository.
  const folders = (environment['PATH'] ?? environment['Path'] ?? '')
    .split(path.delimiter)
    .filter((folder) => path.isAbsolute(folder));
  const ending = platform === 'win32' ? '.exe' : '';
  const onPath = names.flatMap((name) => folders.map((folder) => path.join(folder, `${name}${ending}`)));
  if (platform === 'darwin') return [...onPath, ...applications];
  if (platform !== 'win32') return onPath;
  const programs = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap(
    (name) => environment[name] ?? [],
  );
  return [...onPath, ...installations.flatMap((rest) => programs.map((folder) => win32.join(folder, rest)))];
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
