/** The extension's entry in a browser: the server is a worker. */
import { Uri, type ExtensionContext } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { start } from './client';

export function activate(context: ExtensionContext): Promise<void> {
  const bundle = (name: string) => Uri.joinPath(context.extensionUri, 'dist', name).toString(true);
  const connect = () => {
    const worker = new Worker(bundle('server-web.js'));
    return Promise.resolve({ reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) });
  };
  // VS Code starts a worker from a blob, beside which the tagger's bundle does not lie.
  const tagger = bundle('tagger.js');
  return start(context, { tagger }, (options) => new LanguageClient('newslint', 'Newslint', connect, options));
}
