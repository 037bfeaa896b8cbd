/**
 * Runs the commands of the README in a fresh folder, as a newcomer would: those of the tour on the reference agreement, with
 * what they print, those that make an agreement of one's own, and those of the "first 30 minutes". It stops at the first command or excerpt of which
 * the README says something else.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { strangeLine } from './readme/excerpt.js';
import { excerptsOf, stepsOf } from './readme/steps.js';
const OWN = '## An agreement of your own';
const TOUR = '## A tour in two minutes';
const FIRST = '## The first 30 minutes';
const commit = 'git -c user.name=Nobody -c user.email=nobody@nowhere.example -c commit.gpgsign=false commit -q --allow-empty -m start';
const readme = readFileSync('README.md', 'utf8');
const project = resolve('.');
const toolHere = spawnSync('npx', ['leadpact', 'version'], { cwd: project, encoding: 'utf8' });
if (toolHere.status !== 0)
    throw new Error(`npx leadpact does not work in this checkout\n${toolHere.stderr}`);
for (const { file, text } of excerptsOf(readme, TOUR)) {
    const strange = strangeLine(`…\n${text.trimEnd()}\n…`, readFileSync(file, 'utf8'));
    if (strange !== undefined)
        throw new Error(`${file} has no line "${strange}" where the README has it`);
}
runSection(TOUR, ['definitions', 'test/leads']);
runSection(OWN, [], 2);
runSection(FIRST, []);
function runSection(heading, parts, least = 5) {
    const steps = stepsOf(readme, heading);
    if (steps.length < least)
        throw new Error(`the README section "${heading}" holds only ${steps.length} commands`);
    // One level down: an agreement of one's own lies beside the checkout.
    const parent = mkdtempSync(join(tmpdir(), 'leadpact-readme-'));
    const folder = join(parent, 'checkout');
    try {
        mkdirSync(folder);
        for (const part of parts)
            cpSync(join(project, part), join(folder, part), { recursive: true });
        // What the tour changes it takes back as in a checkout.
        spawnSync('bash', ['-c', `git init -q && git add . && ${commit}`], { cwd: folder });
        for (const step of steps)
            runStep(step, folder);
        console.log(`${steps.length} commands of the README ran as it says`);
    }
    finally {
        rmSync(parent, { recursive: true, force: true });
    }
}
/** `npx leadpact` is this checkout's own tool: the package is not published from here. */
function runStep({ command, exit, output }, folder) {
    const own = command.replace(/^npx leadpact/, `node ${JSON.stringify(join(project, 'out', 'tools', 'leadpact.js'))}`);
    console.log(`$ ${command}`);
    const { status, stdout, stderr } = spawnSync('bash', ['-c', own], { cwd: folder, encoding: 'utf8' });
    if (status !== exit)
        throw new Error(`${command}\nexited ${status}, not ${exit}\n${stdout}${stderr}`);
    const strange = output === undefined ? undefined : strangeLine(output, `${stdout}${stderr}`);
    if (strange === undefined)
        return;
    throw new Error(`${command}\nthe README differs from what it prints at "${strange}"\n${stdout}${stderr}`);
}
