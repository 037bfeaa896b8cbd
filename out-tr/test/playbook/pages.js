import { playbookSite } from '../../src/playbook/site.js';
import { runSamples } from '../../src/scenario/run-samples.js';
import { agreementOf } from '../model/load-fixture.js';
/** The text of one page of an agreement's playbook, without its markup. */
export function pageText(files, path) {
    const agreement = agreementOf(files);
    const input = { agreement, results: runSamples(agreement), compilations: new Map() };
    const page = playbookSite(input, () => '<svg></svg>').find((each) => each.path === path);
    if (page === undefined)
        throw new Error(`there is no page ${path}`);
    const main = /<main[^>]*>(.*)<\/main>/s.exec(page.content)?.[1] ?? '';
    return main
        .replaceAll(/<\/(?:p|h\d|tr|dd|li|section|thead)>/g, '\n')
        .replaceAll(/<\/(?:dt|td|th)>/g, ' | ')
        .replaceAll(/<[^>]*>/g, '')
        .replaceAll('&quot;', '"')
        .replaceAll(/\n\s*\n*/g, '\n');
}
