/** argv → exit code. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { Command } from 'commander';
import { defaultSettings, lint, rules, type Format } from '../core/index';
import { loadTagger } from '../load-tagger';

const FORMATS: Readonly<Record<string, Format>> = { '.md': 'markdown', '.html': 'html', '.htm': 'html' };

/** Runs the command line; resolves to its exit code. */
export async function run(args: readonly string[]): Promise<number> {
  let code = 0;
  const program = new Command('newslint').exitOverride();
  program
    .command('check', { isDefault: true })
    .argument('<paths...>')
    .option('--format <format>', 'json', 'json')
    .action((paths: string[]) => {
      const files = filesBelow(paths).map((path) => {
        const { findings } = lintFile(path);
        return {
          path,
          findings: findings.map(({ rule, category, severity, message, span, fixes }) => ({
            rule, category, severity, message, ...span,
            fixes: fixes.map(({ title, safe, edits }) => ({ title, safe, edits: edits.map(({ span: place, text }) => ({ ...place, text })) })),
          })),
        };
      });
      code = files.some(({ findings }) => findings.some(({ severity }) => severity === 'error' || severity === 'warning')) ? 1 : 0;
      process.stdout.write(`${JSON.stringify({ files })}\n`);
    });
  program
    .command('quotes')
    .argument('<paths...>')
    .option('--format <format>', 'json', 'json')
    .action((paths: string[]) => {
      const files = filesBelow(paths).map((path) => {
        const { article } = lintFile(path);
        return {
          path,
          quotations: article.attributions.map(({ span, quotation, speaker, cue, how, evidence }) => ({
            ...span, text: article.text.slice(span.start, span.end), kind: quotation.kind, speaker: speaker ?? null, cue: cue ?? null, attribution: how, evidence,
          })),
        };
      });
      process.stdout.write(`${JSON.stringify({ files })}\n`);
    });
  program
    .command('roles')
    .argument('<paths...>')
    .action((paths: string[]) => {
      for (const path of filesBelow(paths)) {
        const { article } = lintFile(path);
        for (const { paragraph } of article.paragraphs) process.stdout.write(`${paragraph.role.padEnd(12)} ${paragraph.text}\n`);
      }
    });
  await program.parseAsync(args, { from: 'user' });
  return code;
}

function lintFile(path: string) {
  return lint({ text: readFileSync(path, 'utf8'), format: FORMATS[extname(path)] ?? 'plain' }, defaultSettings, rules, loadTagger);
}

function filesBelow(paths: readonly string[]): string[] {
  return paths.flatMap((path) => (statSync(path).isDirectory() ? filesBelow(readdirSync(path).sort().map((name) => join(path, name))) : [path]));
}
