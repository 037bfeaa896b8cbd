var __rewriteRelativeImportExtension = (this && this.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
const folder = 'bench/peers';
/** Why peers are left out, where they are. */
export const withoutPeers = 'not installed: npm ci in bench/peers';
/**
 * A module of bench/peers, which finds the packages of that folder; undefined when they are not installed. What it
 * exports is what its caller says: the packages' types are not those of this repository.
 */
export async function peerModule(name) {
    if (!existsSync(join(folder, 'node_modules')))
        return undefined;
    // A boundary: the module is plain JavaScript of another package.
    return (await import(__rewriteRelativeImportExtension(pathToFileURL(resolve(folder, name)).href)));
}
/** `luxon 3.7.2`, as pinned. */
export function peerVersions() {
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const dependencies = typeof manifest === 'object' && manifest !== null && 'dependencies' in manifest
        ? manifest.dependencies
        : {};
    return Object.entries(dependencies ?? {}).map(([name, version]) => `${name} ${version}`);
}
