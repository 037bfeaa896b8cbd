import type { ForgeFile, ForgeFileKind, ForgeFileQuestion } from './forge-file.ts';
import { githubRuleset } from './github-ruleset.ts';
import { gitlabCodeowners } from './gitlab-codeowners.ts';
import { plainCodeowners } from './plain-codeowners.ts';

/** How each file is written, or one sentence on what the agreement lacks for it. */
export const forgeFiles: Readonly<
  Record<ForgeFileKind, (question: ForgeFileQuestion) => ForgeFile | string>
> = {
  codeowners: plainCodeowners,
  github: githubRuleset,
  gitlab: gitlabCodeowners,
};
