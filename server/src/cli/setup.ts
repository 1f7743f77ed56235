/** `newslint init` and `--print-config`: a configuration to begin with, and what holds for a file. */
import { existsSync } from 'node:fs';
import { CONFIG_NAMES, configFinder, folderOf, settingsOf } from '../config-files';
import { rules } from '../core/index';
import { loadPatterns } from '../load-patterns';
import { EXIT } from './check';
import { absolutePath, isThere, readIfThere } from './files';
import { complain, type Io } from './io';
import { kindOfName } from './parts';
import { described } from './problems';
import { writeNew } from './write';

const FIRST_CONFIG = `{
  "$schema": "https://raw.githubusercontent.com/newslint/newslint/main/docs/newslint.schema.json",
  // What the copy is: "auto" tells it from the text; "news", "opinion", "interview", "transcript" … settle it.
  "genre": "auto",
  // Whose English: "en-US" or "en-GB".
  "locale": "en-US",
  // A rule's severity: "off", "hint", "info", "warning" or "error". ‘newslint rules’ lists the rules.
  "rules": {},
  // What is not to be checked, from this folder.
  "ignores": [],
  // Other settings for some files.
  "overrides": [{ "files": ["letters/**"], "genre": "letter" }]
}
`;

export async function init(io: Io): Promise<number> {
  const there = CONFIG_NAMES.find((name) => existsSync(`${io.cwd}/${name}`));
  if (there !== undefined) complain(`There is a ${there} here already; edit it, or delete it first.`);
  writeNew(`${io.cwd}/${CONFIG_NAMES[0]}`, FIRST_CONFIG);
  await io.out(`Wrote ${CONFIG_NAMES[0]}; ‘newslint check’ goes by it from now on.\n`);
  return EXIT.clean;
}

/** Prints what holds for a file, as JSON; of one that is not there, what would: names alone decide, and a layout of folders is planned before it is filled. */
export async function printConfig(path: string, config: string | undefined, io: Io): Promise<number> {
  const absolute = absolutePath(path, io.cwd);
  const finder = configFinder(readIfThere, rules, loadPatterns);
  const found = await (config === undefined ? finder.inFolder(folderOf(absolute)) : finder.inFile(absolutePath(config, io.cwd)));
  const { settings, ignored } = settingsOf(found, absolute, rules);
  const set = [...rules, ...(settings.house ?? [])].map(({ meta }) => [meta.id, settings.rules.get(meta.id) ?? { severity: meta.severity, options: {} }] as const);
  const held = { file: path, configuration: found.file ?? null, ignored, format: kindOfName(path), genre: settings.genre, locale: settings.locale, packs: Object.fromEntries((settings.packsOff ?? []).map((id) => [id, 'off'])), rules: Object.fromEntries(set) };
  await io.out(`${JSON.stringify(held, null, 2)}\n`);
  if (!isThere(path, io.cwd)) io.err(`newslint: There is no file ‘${path}’; this is what would hold for it.\n`);
  for (const problem of found.problems) io.err(`newslint: ${described(problem, io.cwd)}\n`);
  return found.problems.length > 0 ? EXIT.failure : EXIT.clean;
}
