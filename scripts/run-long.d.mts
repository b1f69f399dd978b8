export declare function runLong(
  said: string,
  command: string,
  args: string[],
  env?: NodeJS.ProcessEnv,
): Promise<{ code: number; last: string }>;
