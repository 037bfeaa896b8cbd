import { exitCodes } from '../exit-code.js';
import { languageVersions, toolVersion } from '../tool-version.js';
export const version = {
    verb: 'version',
    summary: 'print the version of leadpact and of the language it reads',
    parameters: '',
    options: [],
    readsAgreement: false,
    formats: ['text', 'json'],
    checks: false,
    examples: [
        ['', 'for people'],
        ['--format json', 'for scripts'],
    ],
    run: async ({ io, format }) => {
        io.stdout.write(format === 'json' ? asJson() : asText());
        return exitCodes.clean;
    },
};
function asText() {
    return `leadpact ${toolVersion}\nreads agreements with leadpact: ${languageVersions.join(', ')}\n`;
}
function asJson() {
    return `${JSON.stringify({ schemaVersion: 1, version: toolVersion, languageVersions }, null, 2)}\n`;
}
