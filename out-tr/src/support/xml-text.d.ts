/** Text inside an element or attribute of XML; what XML cannot hold at all is made visible first. */
export declare function xmlText(text: string): string;
