import type { FileSystem } from '../../host/file-system.ts';
import type { NewFiles } from '../../host/new-files.ts';
import type { Beginning } from './beginning.ts';
/** Every file of a new agreement's folder: the template in one language, what every repository needs, and the schemas. */
export declare function repositoryFiles(files: FileSystem, { template, language }: Beginning): NewFiles;
