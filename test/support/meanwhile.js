/** Loaded before the program: does what somebody else might at the worst moment, right after a file was read for the first time. */
const { execSync } = require('node:child_process');
const fs = require('node:fs');

const { AFTER_READING: name = '', MEANWHILE: command = '' } = process.env;
const { readFileSync } = fs;
let done = false;

/** @param {Parameters<typeof readFileSync>} args */
function readThenMeanwhile(...args) {
  const content = readFileSync(...args);
  if (!done && String(args[0]).endsWith(name)) {
    done = true;
    execSync(command);
  }
  return content;
}

Object.assign(fs, { readFileSync: readThenMeanwhile });
