import type { ArtefactFile } from '../../src/connect/artefact-file.ts';
import type { Agreement } from '../../src/model/agreement.ts';
/** The agreement of a folder, `.` for the reference, with its sample leads; `edited` changes the text of a file. */
export declare function agreementIn(folder: string, edited?: (text: string) => string): Agreement;
/** What lies in `generated/` of a folder for one system. */
export declare function generatedFiles(folder: string, system: string, ending: RegExp): readonly ArtefactFile[];
/** The statement that scores leads at an instant, as the engine gets it. */
export declare function statementOf(agreement: Agreement): ArtefactFile;
