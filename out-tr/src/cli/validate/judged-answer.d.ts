import type { SourceTree } from '../../host/source-tree.ts';
import type { AgreementFolder } from '../agreement-folder.ts';
import { type Prove } from '../checked-agreement.ts';
import type { Invocation } from '../command.ts';
import type { Answer } from './answer.ts';
/** Judges the agreement anew. */
export declare function judgedAnswer(invocation: Invocation, folder: AgreementFolder, tree: SourceTree, prove?: Prove): Answer;
