#!/usr/bin/env node
/** The command line's entry. */
import { run } from './cli/run';

void run(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
