export declare function reasonIn(output: string): string;
export declare function runLong(
  said: string,
  command: string,
  args: string[],
  env?: NodeJS.ProcessEnv,
): Promise<{ code: number; reason: string }>;
