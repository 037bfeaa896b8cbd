/** An OpenAPI document without a finding, of at least so many bytes and less than one path more. */
export declare function apiDocument(bytes: number): string;
