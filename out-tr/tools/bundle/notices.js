import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
/** The licences of the packages whose code the bundles contain; one without a licence file is refused. */
export function noticesOf(root, chunks) {
    const packages = new Set(chunks.flatMap((chunk) => chunk.moduleIds.flatMap(packageOf)));
    const notices = [...packages].sort().map((name) => noticeOf(join(root, 'node_modules', name), name));
    return `leadpact contains code of these packages.\n\n${notices.join('\n')}`;
}
/** The package a bundled module belongs to; our own modules and those the bundler makes belong to none. */
function packageOf(moduleId) {
    const name = /\/node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*\/node_modules\/)/.exec(moduleId.replaceAll('\\', '/'))?.[1];
    return name === undefined ? [] : [name];
}
function noticeOf(folder, name) {
    const description = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const version = typeof description === 'object' && description && 'version' in description ? description.version : '';
    const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
    if (file === undefined)
        throw new Error(`${name} has no licence file`);
    return `${'-'.repeat(80)}\n${name} ${version}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
}
