import { metadataXml } from '../metadata-xml.js';
/** `manifest/package.xml` from components written `<type>:<full name>`. */
export function packageFile(components, apiVersion) {
    const byType = new Map();
    for (const component of components) {
        const [type = '', ...name] = component.split(':');
        byType.set(type, [...(byType.get(type) ?? []), name.join(':')]);
    }
    const types = [...byType].map(([name, members]) => ({ members, name }));
    return { path: 'manifest/package.xml', content: metadataXml('Package', { types, version: apiVersion }) };
}
/** `sfdx-project.json`: where the source lies and for which version of the API it is written. */
export function projectFile(name, apiVersion) {
    const project = {
        name,
        namespace: '',
        packageDirectories: [{ default: true, path: 'force-app' }],
        sfdcLoginUrl: 'https://login.salesforce.com',
        sourceApiVersion: apiVersion,
    };
    return { path: 'sfdx-project.json', content: `${JSON.stringify(project, null, 2)}\n` };
}
