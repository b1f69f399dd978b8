export declare class Stop extends Error {}
export declare function run(work: () => unknown): Promise<void>;
