/** The extension, whoever makes the connection to the server: starts it, hands it files, and puts what it says into the editor. */
import { window, type ExtensionContext } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import type { InitializationOptions } from '../../server/src/lsp/protocol';
import { registerCommands } from './commands';
import { openFileDoor } from './file-door';
import { languages, talkTo, type Newslint } from './newslint';
import { restartAfterCrash } from './restart';
import { showStatus } from './status';

export async function start(context: ExtensionContext, told: InitializationOptions, connect: (options: LanguageClientOptions) => BaseLanguageClient): Promise<void> {
  const output = window.createOutputChannel('Newslint', { log: true });
  const client = connect({
    documentSelector: languages.map((language) => ({ language })),
    initializationOptions: { files: true, ...told } satisfies InitializationOptions,
    outputChannel: output,
    errorHandler: restartAfterCrash(),
  });
  const newslint: Newslint = talkTo(client, output);
  context.subscriptions.push(output, client, newslint, openFileDoor(client), showStatus(newslint), ...registerCommands(newslint));
  await client.start();
}
