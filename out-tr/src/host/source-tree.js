import { baselineFile } from '../load/baseline-file.js';
import { defaultLimits } from '../load/limits.js';
import { sizeFinding } from '../load/size-finding.js';
import { leavesFolder, notRead, tooDeep, tooMany, unreadable, wrongKind } from './source-findings.js';
import { sourceLimits } from './source-limits.js';
import { systemReason } from './system-reason.js';
const definitions = { folder: 'definitions', extensions: ['.yaml', '.yml'] };
const samples = { folder: 'test/leads', extensions: ['.csv', '.yaml', '.yml'] };
/** Reads `definitions/`, `test/leads/` and the baseline under `folder` (absolute, without links). */
export function readSourceTree(files, folder, limits = sourceLimits) {
    const walk = {
        files,
        folder,
        limits,
        sources: [],
        troubles: [],
        findings: [],
        bytes: 0,
        visited: new Set(),
    };
    visitPart(walk, definitions.folder, definitions.extensions);
    visitBaseline(walk);
    visitPart(walk, samples.folder, samples.extensions);
    return { files: walk.sources, troubles: walk.troubles, findings: walk.findings };
}
/** The file of accepted findings, where there is one. */
function visitBaseline(walk) {
    const kind = walk.files.kindOf(`${walk.folder}/${baselineFile}`);
    if (kind === 'absent')
        return;
    visit(walk, { path: baselineFile, kind, extensions: ['.yaml'], depth: 0 });
}
function visitPart(walk, path, extensions) {
    const kind = walk.files.kindOf(`${walk.folder}/${path}`);
    if (kind === 'absent')
        return;
    if (kind === 'folder' || kind === 'link')
        visit(walk, { path, kind, extensions, depth: 0 });
    else
        walk.troubles.push(wrongKind(path, 'a file stands where leadpact reads a folder'));
}
function visit(walk, at) {
    if (at.kind === 'link')
        visitLink(walk, at);
    else if (at.kind === 'folder')
        visitFolder(walk, at, `${walk.folder}/${at.path}`);
    else
        visitFile(walk, at, `${walk.folder}/${at.path}`);
}
/** A link is followed when what it leads to lies inside the agreement's folder. */
function visitLink(walk, at) {
    const real = walk.files.realPath(`${walk.folder}/${at.path}`);
    if (real === undefined) {
        walk.troubles.push(unreadable(at.path, 'the link leads nowhere'));
        return;
    }
    const inside = real.replaceAll('\\', '/').startsWith(`${walk.folder.replaceAll('\\', '/')}/`);
    if (!inside) {
        walk.troubles.push(leavesFolder(at.path));
        return;
    }
    const kind = walk.files.kindOf(real);
    if (kind === 'folder')
        visitFolder(walk, at, real);
    else
        visitFile(walk, { ...at, kind }, real);
}
function visitFolder(walk, at, real) {
    if (hasExtension(at.path, at.extensions)) {
        walk.troubles.push(wrongKind(at.path, 'a folder stands where a file is expected'));
        return;
    }
    if (at.depth > walk.limits.depth) {
        walk.findings.push(tooDeep(at.path, walk.limits.depth));
        return;
    }
    const identity = walk.files.realPath(real) ?? real;
    if (walk.visited.has(identity))
        return;
    walk.visited.add(identity);
    for (const entry of entriesOf(walk, at.path, real)) {
        if (entry.name.startsWith('.'))
            continue;
        const path = `${at.path}/${entry.name}`;
        visit(walk, { path, kind: entry.kind, extensions: at.extensions, depth: at.depth + 1 });
    }
}
function entriesOf(walk, path, real) {
    try {
        return walk.files.entriesOf(real) ?? [];
    }
    catch (error) {
        walk.troubles.push(unreadable(path, systemReason(error)));
        return [];
    }
}
function visitFile(walk, at, real) {
    if (!hasExtension(at.path, at.extensions)) {
        if (!/\.(md|txt)$/i.test(at.path))
            walk.findings.push(notRead(at.path, at.extensions));
        return;
    }
    if (walk.sources.length >= walk.limits.files || walk.bytes > walk.limits.totalBytes) {
        if (!walk.findings.some((finding) => finding.code === 'files/too-many')) {
            walk.findings.push(tooMany(at.path, walk.limits));
        }
        return;
    }
    const reading = walk.files.read(real, walk.limits.fileBytes);
    switch (reading.what) {
        case 'bytes':
            walk.bytes += reading.bytes.length;
            walk.sources.push({ path: at.path, bytes: reading.bytes });
            return;
        case 'too-large':
            walk.findings.push(...oversize(walk, at.path, reading.size));
            return;
        case 'not-a-file':
            walk.troubles.push(wrongKind(at.path, 'a pipe or a device stands where a file is expected'));
            return;
        case 'unreadable':
            walk.troubles.push(unreadable(at.path, reading.reason));
            return;
        default:
            reading;
    }
}
/** The loader's own words, before a byte is read. */
function oversize({ limits }, path, bytes) {
    const finding = sizeFinding(path, bytes, { ...defaultLimits, bytes: limits.fileBytes });
    return finding === undefined ? [] : [finding];
}
function hasExtension(path, extensions) {
    const lower = path.toLowerCase();
    return extensions.some((extension) => lower.endsWith(extension));
}
