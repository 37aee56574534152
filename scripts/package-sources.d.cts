export declare const packageSources: Readonly<Record<string, string>>
