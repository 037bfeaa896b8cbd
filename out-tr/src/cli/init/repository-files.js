import { bytesOf } from '../../host/tree-files.js';
import { packagedFiles } from '../packaged-files.js';
import { toolVersion } from '../tool-version.js';
import { pageIn } from './lines-in.js';
import { oneLanguage } from './one-language.js';
/** Every file of a new agreement's folder: the template in one language, what every repository needs, and the schemas. */
export function repositoryFiles(files, { template, language }) {
    const layers = ['repository', ...(template === 'minimal' ? [] : ['base']), template];
    const templates = layers.flatMap((layer) => packagedFiles(files, `templates/${layer}`));
    const made = new Map(templates.map(({ path, content }) => [dotted(path), inOne(path, content, language)]));
    made.set('package.json', packageText());
    const schemas = packagedFiles(files, 'schemas').map(({ path, content }) => [`schemas/${path}`, content]);
    const content = [...made, ...schemas].map(([path, bytes]) => ({ path, content: bytes }));
    return {
        content,
        programs: content.map(({ path }) => path).filter((path) => path.startsWith('.githooks/')),
    };
}
/** npm leaves files such as `.gitignore` out of packages, so templates write `dot-gitignore`. */
function dotted(path) {
    return path.replaceAll(/(^|\/)dot-/g, '$1.');
}
function inOne(path, content, language) {
    const bilingual = Buffer.from(bytesOf(content)).toString('utf8');
    return /\.ya?ml$/.test(path) ? oneLanguage(bilingual, language) : pageIn(bilingual, language);
}
/** Pins the version whose schemas lie beside it. */
function packageText() {
    const scripts = {
        validate: 'leadpact validate --fail-on warning',
        test: 'leadpact test',
        build: 'leadpact build',
        playbook: 'leadpact playbook',
    };
    return `${JSON.stringify({ private: true, scripts, devDependencies: { leadpact: toolVersion } }, null, 2)}\n`;
}
