import { cpSync } from 'node:fs';
import { expect, onTestFinished } from 'vitest';
import { run } from '../../../src/cli/run.ts';
import { testIo } from '../../cli/test-io.ts';
import { temporaryFolder } from '../../host/temporary-folder.ts';
import { token } from './in-memory.ts';
import { type ServedHubspot, serveHubspot } from './served-hubspot.ts';

export interface World {
  readonly folder: string;
  readonly served: ServedHubspot;
  readonly leadpact: (line: string, environment?: Readonly<Record<string, string>>) => Promise<Ran>;
}
interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The reference agreement in a folder of its own, and an account on this machine. */
export async function world(): Promise<World> {
  const folder = temporaryFolder();
  cpSync('definitions', `${folder}/definitions`, { recursive: true });
  const served = await serveHubspot({ token });
  onTestFinished(served.close);
  const usual = { HUBSPOT_ACCESS_TOKEN: token, HUBSPOT_API_URL: served.url };
  return {
    folder,
    served,
    leadpact: async (line, environment = usual) => {
      const { io, written } = testIo(folder, { environment });
      const code = await run(line.split(' '), io);
      expect(written.stdout + written.stderr).not.toContain(token);
      return { code, ...written };
    },
  };
}
