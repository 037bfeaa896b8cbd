import { Composer } from 'yaml';
import { problemCollector } from './problems.js';
/** YAML 1.2 core and nothing else, whatever a `%YAML` line says. Keys are compared later, in linear time. */
const language = {
    version: '1.2',
    schema: 'core',
    strict: true,
    uniqueKeys: false,
    merge: false,
    resolveKnownTags: false,
    prettyErrors: false,
};
export function documentStream(limits) {
    const composer = new Composer(language);
    const collector = problemCollector(limits.findings);
    // The composer would build an error object with a stack for each problem; a file of brackets has half a million.
    composer['onError'] = collector.report;
    const documents = [];
    const checkVersion = versionCheck(collector);
    const add = (document) => {
        documents.push(document);
        for (const { pos, code, message } of document.errors)
            collector.report(pos, code, message);
    };
    return {
        take(token) {
            checkVersion(token);
            if (token.type === 'error')
                collector.report(token, 'UNEXPECTED_TOKEN', token.message);
            else
                for (const document of composer.next(token))
                    add(document);
        },
        end(length) {
            for (const document of composer.end(true, length))
                add(document);
        },
        contents: () => ({
            documents,
            problems: collector.problems(),
            unlistedProblems: collector.unlisted(),
        }),
    };
}
/** Objects to a second `%YAML` line (YAML 1.2 §6.8.1) and to the older version, both of which the composer lets pass. */
function versionCheck({ report }) {
    let versions = 0;
    return (token) => {
        if (token.type === 'document')
            versions = 0;
        if (token.type !== 'directive' || !/^%YAML\b/.test(token.source))
            return;
        versions++;
        if (versions > 1)
            report(token, 'BAD_DIRECTIVE', 'Duplicate %YAML');
        else if (/\s1\.1$/.test(token.source))
            report(token, 'BAD_DIRECTIVE', 'Older version', true);
    };
}
