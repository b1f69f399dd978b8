import { checkData, countData } from '../data/check.ts';

const problems = checkData();
for (const problem of problems) console.error(problem);
if (problems.length) process.exitCode = 1;
else console.log(countData());
