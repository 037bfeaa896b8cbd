import type { Artifact } from '../../artifact.ts';
import { metadataXml } from '../metadata-xml.ts';

/** `manifest/package.xml` from components written `<type>:<full name>`. */
export function packageFile(components: readonly string[], apiVersion: string): Artifact {
  return { path: 'manifest/package.xml', content: packageXml(components, apiVersion) };
}

/** `manifest/destructiveChangesPost.xml`: what is deleted once everything else has been deployed. */
export function destructiveFile(components: readonly string[], apiVersion: string): Artifact {
  return { path: 'manifest/destructiveChangesPost.xml', content: packageXml(components, apiVersion) };
}

function packageXml(components: readonly string[], apiVersion: string): string {
  const byType = new Map<string, string[]>();
  for (const component of components) {
    const [kind = '', ...name] = component.split(':');
    // A folder is listed among what it holds.
    const type = kind.replace(/^(Report|Dashboard)Folder$/, '$1');
    byType.set(type, [...(byType.get(type) ?? []), name.join(':')]);
  }
  const types = [...byType].map(([name, members]) => ({ members, name }));
  return metadataXml('Package', { types, version: apiVersion });
}

/** `sfdx-project.json`: where the source lies and for which version of the API it is written. */
export function projectFile(name: string, apiVersion: string): Artifact {
  const project = {
    name,
    namespace: '',
    packageDirectories: [{ default: true, path: 'force-app' }],
    sfdcLoginUrl: 'https://login.salesforce.com',
    sourceApiVersion: apiVersion,
  };
  return { path: 'sfdx-project.json', content: `${JSON.stringify(project, null, 2)}\n` };
}
