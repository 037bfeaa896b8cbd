const forms = {
    '.csv': 'csv',
    '.csv.gz': 'csv',
    '.jsonl': 'jsonl',
    '.jsonl.gz': 'jsonl',
    '.ndjson': 'jsonl',
    '.parquet': 'parquet',
    '.tsv': 'csv',
    '.txt': 'csv',
};
/** The endings of the files of an export that are read. */
export const recordEndings = Object.keys(forms);
/** The engine takes these in a path for a pattern that may fit other files. */
export const patternSigns = /[*?[\]{}]/;
/** How a file is written, by the ending of its name; undefined where it has none that is read. */
export function recordForm(name) {
    const end = recordEndings.find((each) => name.toLowerCase().endsWith(each));
    return end === undefined ? undefined : forms[end];
}
