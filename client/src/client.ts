/** The extension, whoever makes the connection to the server: starts it, hands it files, and puts what it says into the editor. */
import { Uri, window, type ExtensionContext } from 'vscode';
import { RevealOutputChannelOn, type BaseLanguageClient, type LanguageClientOptions, type Middleware } from 'vscode-languageclient';
import type { InitializationOptions } from '../../server/src/lsp/protocol';
import { offerCleanPaste } from './clean-paste';
import { registerCommands } from './commands';
import { compareQuotes } from './compare-quotes';
import { dismissalMiddleware, offerDismissing } from './dismissals';
import { openFileDoor } from './file-door';
import { CLEANED, languages, talkTo, type Newslint } from './newslint';
import { showQuotes } from './quotes-view';
import { restartAfterCrash } from './restart';
import { showStatus } from './status';
import { offerSample } from './walkthrough';
import { showWhatChanged } from './what-changed';

export async function start(context: ExtensionContext, told: InitializationOptions, connect: (options: LanguageClientOptions) => BaseLanguageClient): Promise<void> {
  const output = window.createOutputChannel('Newslint', { log: true });
  const client = connect({
    documentSelector: languages.map((language) => ({ language })),
    initializationOptions: { files: true, commands: ['newslint.showWhatChanged'], ...told } satisfies InitializationOptions,
    outputChannel: output,
    errorHandler: restartAfterCrash(),
    revealOutputChannelOn: RevealOutputChannelOn.Never, // a request that failed is for the log, not for an editor at work
    middleware: { ...dismissalMiddleware, ...exceptCleaned },
  });
  const newslint: Newslint = talkTo(client, output);
  context.subscriptions.push(
    output,
    client,
    newslint,
    openFileDoor(client),
    showStatus(newslint),
    showQuotes(newslint),
    showWhatChanged(newslint),
    compareQuotes(newslint),
    offerCleanPaste(newslint),
    offerDismissing(),
    offerSample(context.extensionUri),
    ...registerCommands(newslint),
  );
  await client.start();
  output.info('newslint reads plain text, Markdown and HTML. It talks to no network and collects nothing.');
}

/** The cleaned article in a diff is only looked at; what is left to say of it is said of the article itself. */
const exceptCleaned: Middleware = {
  didOpen: (document, next) => (document.uri.scheme === CLEANED ? Promise.resolve() : next(document)),
  provideDiagnostics: (document, previous, token, next) => ((document instanceof Uri ? document : document.uri).scheme === CLEANED ? undefined : next(document, previous, token)),
};
