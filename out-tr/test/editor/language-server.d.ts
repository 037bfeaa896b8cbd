/** A place in a document, both counted from 0. */
export interface Position {
    readonly line: number;
    readonly character: number;
}
export interface Diagnostic {
    readonly message: string;
    readonly range: {
        readonly start: Position;
        readonly end: Position;
    };
    /** Of a key that is not allowed: those that are. */
    readonly data?: {
        readonly properties?: readonly string[];
    };
}
export interface CompletionItem {
    readonly label: string;
    readonly documentation?: string | {
        readonly kind: string;
        readonly value: string;
    };
    readonly insertText?: string;
    readonly textEdit?: {
        readonly newText: string;
    };
}
/** What editors run beside them: yaml-language-server in a process of its own, spoken to over its standard streams. */
export interface LanguageServer {
    /** Opens a text under a path; gives the findings of the server on it. */
    readonly open: (path: string, text: string) => Promise<readonly Diagnostic[]>;
    readonly complete: (path: string, position: Position) => Promise<readonly CompletionItem[]>;
    /** Markdown, or undefined where the server has nothing to say. */
    readonly hover: (path: string, position: Position) => Promise<string | undefined>;
    readonly stop: () => void;
}
export declare function startServer(root: string): Promise<LanguageServer>;
