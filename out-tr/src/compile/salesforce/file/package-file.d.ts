import type { Artifact } from '../../artifact.ts';
/** `manifest/package.xml` from components written `<type>:<full name>`. */
export declare function packageFile(components: readonly string[], apiVersion: string): Artifact;
/** `sfdx-project.json`: where the source lies and for which version of the API it is written. */
export declare function projectFile(name: string, apiVersion: string): Artifact;
