/** The server's way to files: it asks, and the editor's own file system answers, on a disk, in a repository on the web, or wherever the workspace is. */
import { Disposable, FileSystemError, RelativePattern, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ClientRequests, WriteParams } from '../../server/src/lsp/protocol';

const ARTICLES = '**/*.{txt,md,markdown,html,htm}';

export function openFileDoor(client: BaseLanguageClient): Disposable {
  function answer<Method extends keyof ClientRequests>(method: Method, find: (params: ClientRequests[Method]['params']) => Promise<ClientRequests[Method]['result']>): Disposable {
    return client.onRequest(method, find);
  }
  return Disposable.from(
    answer('newslint/readFile', ({ uri }) => readText(Uri.parse(uri))),
    answer('newslint/writeFile', writeText),
    answer('newslint/findArticles', async ({ folder }) => {
      const found = await workspace.findFiles(new RelativePattern(Uri.parse(folder), ARTICLES), unsearched(Uri.parse(folder)));
      return found.map((uri) => uri.toString());
    }),
  );
}

/** The text of a file without its byte order mark; null where there is none. */
export async function readText(uri: Uri): Promise<string | null> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return null;
    throw error;
  }
}

/** Folders that are missing are made on the way. */
async function writeText({ uri, text, expected }: WriteParams): Promise<boolean> {
  const file = Uri.parse(uri);
  if ((await readText(file)) !== expected) return false;
  await workspace.fs.writeFile(file, new TextEncoder().encode(text));
  return true;
}

/** What the editor's search leaves out, as one pattern; files.exclude holds anyway. */
function unsearched(folder: Uri): string | undefined {
  const patterns = Object.entries(workspace.getConfiguration('search', folder).get<Record<string, unknown>>('exclude', {})).flatMap(([pattern, on]) => (on === true ? [pattern] : []));
  return patterns.length > 0 ? `{${patterns.join(',')}}` : undefined;
}
