import { parse, stringify } from 'yaml';
/** The document an editor writes for a snippet when every placeholder is left as it is. */
export function snippetDocument(body) {
    const text = stringify(body, { defaultStringType: 'PLAIN' });
    // A placeholder is inserted as it stands, so `${1:20}` becomes the number 20.
    const filled = text.replaceAll(/["']?\$\{\d+[:|]([^}]*)\}["']?/g, (_, choice) => {
        const [first = ''] = choice.replace(/\|$/, '').split('|')[0]?.split(',') ?? [];
        return text.includes(`|${choice.replace(/^\|/, '')}`) ? first : choice;
    });
    return parse(filled);
}
