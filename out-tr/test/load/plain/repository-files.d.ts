/** A YAML file of this repository. */
export interface RepositoryFile {
    readonly path: string;
    readonly text: string;
}
/** Every YAML file of a folder of this repository, sorted by path; without installed packages. */
export declare function repositoryFiles(folder: string): readonly RepositoryFile[];
