/** How the files are written; what is left out is as in an English CSV file. */
export function fileForm({ encoding = 'utf-8', delimiter = ',', quote = '"', } = {}) {
    return {
        encoding,
        delimiter: delimiter === 'tab' ? '\t' : delimiter,
        ...(quote !== 'none' && { quote }),
    };
}
