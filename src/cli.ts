import { runCommand } from './cli/run-command';

const print = (stream: NodeJS.WriteStream) => (text: string) => void stream.write(text);

runCommand(process.argv.slice(2), process.env, { out: print(process.stdout), err: print(process.stderr) }).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exitCode = 1;
  },
);
