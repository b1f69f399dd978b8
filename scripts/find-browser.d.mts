export type BrowserName = 'chromium' | 'firefox';
export declare const cacheFolder: () => string;
export declare function findBrowser(name: BrowserName): string | null;
