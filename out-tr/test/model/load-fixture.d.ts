import type { Agreement } from '../../src/model/agreement.ts';
import { type ReadAgreement } from '../../src/model/read-agreement.ts';
/** Files by path; those under `test/leads/` hold samples. */
export type Files = Readonly<Record<string, string>>;
/** YAML texts through load, shape and model, as the tool does it. */
export declare function loadFixture(files: Files): ReadAgreement;
/** The agreement of files in which nothing is wrong, frozen; throws with the findings otherwise. */
export declare function agreementOf(files: Files): Agreement;
/** The smallest complete agreement, one file per kind, `definitions/<kind>.yaml`; `changes` replace files or add some. */
export declare function minimalFiles(changes?: Files): Files;
