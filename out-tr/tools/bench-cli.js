import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { textTable } from '../src/support/text-table.js';
import { gateResults } from './bench/gates.js';
import { machine } from './bench/machine.js';
import { withoutPeers } from './bench/peers.js';
import { gateLines, store } from './bench/report.js';
import { median, ratio } from './bench/times.js';
import { competitors } from './bench-cli/competitors.js';
import { cliGates } from './bench-cli/gates.js';
import { measure } from './bench-cli/measurement.js';
/*
 * `npm run bench:cli [-- --rounds 11]`: start-up of the packed tarball beside its floors and peers; bench/README.md says
 * what is measured. Exits 1 when a gate does not hold.
 */
const rounds = Number(process.argv[process.argv.indexOf('--rounds') + 1] ?? 11) || 11;
const home = realpathSync(mkdtempSync(join(tmpdir(), 'leadpact-bench-')));
try {
    const bytes = install();
    const all = competitors({ home, bench: resolve('bench'), bytes });
    const times = measure(all, rounds, (round) => process.stderr.write(`\rround ${round} of ${rounds} `));
    process.stderr.write('\n');
    report(times, gateResults(cliGates, times), bytes);
}
finally {
    rmSync(home, { recursive: true, force: true });
}
/** Packs, installs and lays the reference agreement beside it; gives the agreement's size. */
function install() {
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    execFileSync(npm, ['pack', '--silent', '--ignore-scripts', '--pack-destination', home]);
    const tarball = readdirSync(home).find((name) => name.endsWith('.tgz')) ?? '';
    writeFileSync(join(home, 'package.json'), '{ "private": true }');
    execFileSync(npm, ['install', '--silent', '--offline', '--omit=optional', '--ignore-scripts', join(home, tarball)], {
        cwd: home,
    });
    let bytes = 0;
    for (const folder of ['definitions', 'test/leads']) {
        cpSync(folder, join(home, 'agreement', folder), { recursive: true });
        for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
            if (entry.name.endsWith('.yaml'))
                bytes += statSync(join(entry.parentPath, entry.name)).size;
        }
    }
    return bytes;
}
function report(times, results, bytes) {
    const rows = [...times].map(([name, values]) => [
        name,
        `${median(values).toFixed(0)} ms`,
        `${ratio(times, name, 'node -e 0').toFixed(2)} ×`,
        `${ratio(times, name, 'bare parse').toFixed(2)} ×`,
    ]);
    const lines = [
        `${machine()}; agreement of ${bytes} bytes; medians of ${rounds} rounds`,
        '',
        ...textTable([['', 'time', 'of node', 'of parse'], ...rows], ['left', 'right', 'right', 'right']),
        '',
        ...gateLines(results),
        ...(times.has('redocly lint') ? [] : [`left out: the peers (${withoutPeers})`]),
    ];
    process.stdout.write(`${lines.join('\n')}\n`);
    store('cli', { machine: machine(), rounds, bytes, times: Object.fromEntries(times), gates: results });
    if (results.some(({ verdict }) => verdict === 'FAILS'))
        process.exitCode = 1;
}
