/** What is wrong with a configuration or a file of .newslint/, as every command tells it: file, line and column, the path in it, and what was expected. */
import type { FileProblem } from '../config-files';
import { dotted } from '../core/index';
import { placesIn } from './places';

export function described({ file, text, path, message, span }: FileProblem, cwd: string): string {
  const place = span === undefined ? undefined : placesIn(text)(span.start);
  return [below(file, cwd), ...(place ? [place.line, place.column] : [])].join(':') + (path.length > 0 ? ` ${dotted(path)}: ` : ': ') + message;
}

/** A path from the folder that one works in, where it lies below it. */
export const below = (path: string, cwd: string): string => (path.startsWith(`${cwd}/`) ? path.slice(cwd.length + 1) : path);
