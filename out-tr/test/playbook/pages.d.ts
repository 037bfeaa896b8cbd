import { type Files } from '../model/load-fixture.ts';
/** The text of one page of an agreement's playbook, without its markup. */
export declare function pageText(files: Files, path: string): string;
