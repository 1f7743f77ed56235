/** What changes around the articles: settings, configuration files, the workspace's folders. */
import { DidChangeConfigurationNotification, DidChangeWatchedFilesNotification, type Connection } from 'vscode-languageserver';
import { CONFIG_NAMES } from '../config-files';
import { BASELINE, DISMISSED } from '../dismissal-files';
import { notice } from './answer';
import { refresh } from './diagnostics';
import type { Session } from './session';

const WATCHED: readonly string[] = [...CONFIG_NAMES, DISMISSED, BASELINE, '*.{txt,md,markdown,html,htm}'].map((name) => `**/${name}`);
const isArticle = (uri: string): boolean => /\.(?:txt|md|markdown|html|htm)$/i.test(uri);

/** Settings that a client has pushed which does not answer `workspace/configuration`. */
export interface PushedSettings {
  current: unknown;
}

/** Asks to be told of changes, as far as the client can tell; once it is initialized. */
export async function watch(connection: Connection, session: Session): Promise<void> {
  const { conversation, client } = session;
  if (client.changesFolders) {
    connection.workspace.onDidChangeWorkspaceFolders(
      notice(conversation, 'workspace/didChangeWorkspaceFolders', async ({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri));
        session.client = { ...session.client, folders: [...session.client.folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)] };
        await startOver(connection, session);
      }),
    );
  }
  if (client.registersSettings) await connection.client.register(DidChangeConfigurationNotification.type, { section: 'newslint' });
  if (client.watchesFiles) await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: WATCHED.map((globPattern) => ({ globPattern })) });
}

export function followChanges(connection: Connection, session: Session, pushed: PushedSettings): void {
  const { conversation } = session;
  connection.onDidChangeConfiguration(
    notice(conversation, 'workspace/didChangeConfiguration', async ({ settings }) => {
      pushed.current = (settings as { readonly newslint?: unknown } | null)?.newslint; // whatever comes is checked where it is read
      await startOver(connection, session);
    }),
  );
  connection.onDidChangeWatchedFiles(
    notice(conversation, 'workspace/didChangeWatchedFiles', async ({ changes }) => {
      const uris = changes.map(({ uri }) => uri);
      if (uris.every(isArticle)) session.onChange(uris);
      else await startOver(connection, session);
    }),
  );
  // Where nobody watches files, saving something is the moment at which a configuration may have changed.
  session.documents.onDidSave(
    notice(conversation, 'textDocument/didSave', async () => {
      if (!session.client.watchesFiles) await startOver(connection, session);
    }),
  );
}

/** Reads all that is configured again, and has everything shown anew. */
export async function startOver(connection: Connection, session: Session): Promise<void> {
  session.configuration.forget();
  session.onChange('everything');
  await refresh(connection, session);
}
