import { relative, resolve } from 'node:path';
import { isSystemError } from '../../host/file-system.js';
import { finishNewFiles, putNewFiles, standingInTheWay } from '../../host/new-files.js';
import { standingEntries } from '../../host/tree-files.js';
import { counted } from '../../support/counted.js';
import { spokenLanguages } from '../command.js';
import { diskRefusal } from '../disk-refusal.js';
import { exitCodes } from '../exit-code.js';
import { couldNotRun } from '../refusal.js';
import { beginningOf } from './beginning.js';
import { nextSteps } from './next-steps.js';
import { repositoryFiles } from './repository-files.js';
import { templateNames } from './template-name.js';
/** Writes the folder of a new agreement, all of it or nothing, and never over something that stands there. */
export async function runInit(invocation) {
    const { io, parameters, options } = invocation;
    const { files } = io.machine;
    if (io.ask === undefined && options['yes'] !== true)
        return couldNotRun(io, nobodyToAsk(invocation));
    const given = parameters[0] ?? '.';
    const asked = resolve(io.workingFolder, given);
    const root = (files.realPath(asked) ?? asked).replaceAll('\\', '/');
    if (!['folder', 'absent'].includes(files.kindOf(root)))
        return couldNotRun(io, `${given} is not a folder`);
    if (finishNewFiles(io.machine, root)) {
        io.stderr.write(`An earlier run was interrupted; ${given} now has what it was to write.\n`);
        return exitCodes.clean;
    }
    const beginning = await beginningOf(invocation);
    if (beginning === undefined)
        return couldNotRun(io, 'nothing was chosen, so nothing was written');
    const made = repositoryFiles(files, beginning);
    const inTheWay = [...standingInTheWay(files, root, made), ...otherDefinitions(files, root, made)];
    if (inTheWay.length > 0)
        return couldNotRun(io, standingText(given, inTheWay));
    const refusal = put(invocation, root, made);
    if (refusal !== undefined)
        return couldNotRun(io, refusal);
    tell(invocation, given, { beginning, made });
    return exitCodes.clean;
}
function nobodyToAsk({ parameters, options, language }) {
    const { template = templateNames[0] } = options;
    const line = `leadpact init ${parameters[0] ?? 'our-agreement'} --yes --template ${template} --lang ${language}`;
    return ('init asks for template and language, and there is no terminal to ask at\n' +
        `  help: say that nothing shall be asked: ${line}\n` +
        `        templates are ${templateNames.join(', ')}; languages are ${spokenLanguages.join(', ')}`);
}
/** Documents that would become part of the new agreement, though they were not made for it. */
function otherDefinitions(files, root, { content }) {
    const own = new Set(content.map(({ path }) => path));
    return ['definitions', 'test/leads']
        .flatMap((folder) => standingEntries(files, `${root}/${folder}`).map(({ path }) => `${folder}/${path}`))
        .filter((path) => !own.has(path));
}
function standingText(given, paths) {
    const where = given === '.' ? 'this folder' : given;
    const shown = paths.slice(0, 20).map((path) => `\n  ${path}`);
    const rest = paths.length > shown.length ? `\n  … and ${paths.length - shown.length} more` : '';
    return `${where} holds what is in the way of a new agreement; nothing was changed${shown.join('')}${rest}\n  help: name another folder, or move them away`;
}
/** Why it could not be done, or undefined when everything stands. */
function put({ io }, root, made) {
    try {
        putNewFiles(io.machine, root, made);
        return undefined;
    }
    catch (error) {
        const words = {
            what: 'the new agreement',
            where: root,
            why: 'nothing was written, so nothing has to be removed',
        };
        const refusal = isSystemError(error) ? diskRefusal(error, words) : undefined;
        if (refusal === undefined)
            throw error;
        return refusal;
    }
}
/** The paths are data; schemas are told as one folder. */
function tell({ io, quiet }, given, { beginning, made }) {
    const folder = relative(io.workingFolder, resolve(io.workingFolder, given)).replaceAll('\\', '/');
    const paths = [...new Set(made.content.map(({ path }) => path.replace(/^schemas\/.*/, 'schemas/')))];
    io.stdout.write(paths.map((path) => `${folder === '' ? '' : `${folder}/`}${path}\n`).join(''));
    if (quiet)
        return;
    const { template, language } = beginning;
    io.stderr.write(`\n${counted(paths.length - 1, 'file')} and the schemas: ${template}, ${language}.\n`);
    io.stderr.write(nextSteps(folder, beginning.language));
}
