/** `npm run evaluate -- alignment|lexicon|differences|alarms|segment|clean|languages …`: measures the engine on gold data. */
import process from 'node:process';

type Evaluation = (args: readonly string[]) => Promise<void> | void;

// Each evaluation lives in its own file and is loaded when it is asked for.
const evaluations: Readonly<Record<string, readonly [file: string, name: string]>> = {
  alignment: ['./alignment', 'evaluateAlignment'],
  lexicon: ['./lexicon', 'evaluateLexicon'],
  differences: ['./differences', 'evaluateDifferences'],
  alarms: ['./alarms', 'evaluateAlarms'],
  segment: ['./segment', 'evaluateSegment'],
  clean: ['./clean', 'evaluateClean'],
  languages: ['./languages', 'evaluateLanguages'],
};

async function main(args: readonly string[]): Promise<void> {
  const [what, ...rest] = args;
  const entry = evaluations[what ?? ''];
  if (entry === undefined) {
    console.error(`usage: evaluate ${Object.keys(evaluations).join('|')} DIR|FILE [options]`);
    process.exitCode = 2;
    return;
  }
  const [file, name] = entry;
  let module: Record<string, Evaluation | undefined>;
  try {
    module = await import(file);
  } catch (problem) {
    const missing = String(problem).includes('Cannot find module') && String(problem).includes(file.slice(2));
    if (!missing) throw problem;
    console.error(`evaluate ${what ?? ''}: not there yet (${file}.ts)`);
    process.exitCode = 1;
    return;
  }
  const run = module[name];
  if (run === undefined) throw new Error(`${file}.ts does not export ${name}`);
  await run(rest);
}

await main(process.argv.slice(2));
