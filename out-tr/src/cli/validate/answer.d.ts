import type { Result } from '../../host/result-cache.ts';
import type { SourceTree } from '../../host/source-tree.ts';
import type { AgreementFolder } from '../agreement-folder.ts';
import type { Invocation } from '../command.ts';
import type { ExitCode } from '../exit-code.ts';
/** What `validate` says and how it ends. */
export interface Answer extends Omit<Result, 'exitCode'> {
    readonly exitCode: ExitCode;
}
/** From the cache where the same question was answered before; only answers about all of the content are kept. */
export declare function answerOf(invocation: Invocation, folder: AgreementFolder, tree: SourceTree): Promise<Answer>;
