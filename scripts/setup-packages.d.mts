export declare function checkNode(version: string): void;
export declare function fitsLockfile(root?: string): boolean;
export declare function setUpPackages(): Promise<void>;
